// Every message has words in both languages, and Chinese sentences use full-width punctuation.
import { describe, expect, test } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>('./*.messages.ts', { eager: true })

type Tables = { readonly zh: Record<string, unknown>; readonly en: Record<string, unknown> }
const isTables = (value: unknown): value is Tables =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value

const all = Object.entries(modules).flatMap(([file, exports]) =>
  Object.values(exports)
    .filter(isTables)
    .map((tables) => [file, tables] as const),
)

test('there are messages to check', () => {
  expect(all.length).toBeGreaterThan(8)
})

describe.each(all)('%s', (_file, { zh, en }) => {
  test('has the same keys, none of them empty', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
    // A measure word, which one language has and the other has not, may be empty in one of them.
    const isMissing = (key: string) => en[key] === '' && !key.endsWith('Unit')
    const empty = Object.keys(zh).filter((key) => zh[key] === '' || isMissing(key))
    expect(empty).toEqual([])
  })
  test('Chinese text is punctuated in full width', () => {
    const wrong = Object.values(zh).filter((text) => typeof text === 'string' && /\p{Script=Han}[,;:?!()]/u.test(text))
    expect(wrong).toEqual([])
  })
  test('English text holds no Chinese but names of the way back and what must be understood without English', () => {
    const bilingual = ['language', 'noEnglish']
    const han = Object.entries(en).filter(([, text]) => typeof text === 'string' && /\p{Script=Han}/u.test(text))
    expect(han.map(([key]) => key).filter((key) => !bilingual.includes(key))).toEqual([])
  })
})
