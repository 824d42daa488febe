import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { checkOpeningView, checkReview, chosenStories, EditionError, publisherOf, readEdition } from './edition.ts'

const config = { asOf: '2026-11-21', reviewNumber: '', reviewedGeometryHash: '' }

describe('readEdition', () => {
  it('reads the three texts', () => {
    expect(readEdition(JSON.stringify(config))).toEqual(config)
  })
  it.each([
    ['{', 'JSON'],
    ['{}', 'asOf'],
    [JSON.stringify({ ...config, asOf: '2026/11/21' }), '2026/11/21'],
    [JSON.stringify({ ...config, reviewNumber: 7 }), 'reviewNumber'],
  ])('says in both languages what is wrong with %s', (text, named) => {
    expect(() => readEdition(text)).toThrow(EditionError)
    expect(() => readEdition(text)).toThrow(named)
    expect(() => readEdition(text)).toThrow(/data\/edition\.json (的|不是)[\s\S]+in data|not valid/)
  })
})

describe('checkReview', () => {
  it('lets a map without number pass, and one whose geometry was reviewed', () => {
    expect(() => checkReview(config, 'abc')).not.toThrow()
    expect(() => checkReview({ ...config, reviewNumber: 'N', reviewedGeometryHash: 'abc' }, 'abc')).not.toThrow()
  })
  it('stops when number and geometry have parted', () => {
    expect(() => checkReview({ ...config, reviewNumber: 'N', reviewedGeometryHash: 'abc' }, 'def')).toThrow('def')
  })
})

const publisher = {
  ...config,
  nameZh: '某市工业图谱',
  owner: '某市经信局',
  contact: 'atlas@example.org',
  address: 'https://example.org/atlas/',
  view: 'https://example.org/atlas/#l=land&u=h',
  language: 'en',
  layers: ['land', 'zones'],
  stories: ['415x'],
  basePath: '/atlas/',
}
const wrongly: readonly (readonly [string, unknown])[] = [
  ['asOf', '21.11.2026'],
  ['reviewNumber', 7],
  ['owner', null],
  ['address', 'https://example.org/atlas'],
  ['language', 'fr'],
  ['layers', ['lnad']],
  ['layers', ['land', 'land']],
  ['layers', 'land'],
  ['stories', [1]],
  ['basePath', 'atlas'],
  ['owners', ''],
]

describe('the publisher', () => {
  it('is nobody while nothing is said', () => {
    expect(
      publisherOf(readEdition(JSON.stringify({ ...config, owner: '', layers: [], language: 'zh' }))),
    ).toBeUndefined()
  })
  it('keeps of the pasted link what follows the #', () => {
    expect(publisherOf(readEdition(JSON.stringify(publisher)))).toMatchObject({
      owner: '某市经信局',
      nameEn: '',
      view: 'l=land&u=h',
      layers: ['land', 'zones'],
    })
  })
  it('hears of everything that is wrong at once, with the nearest right word', () => {
    const wrong = JSON.stringify({ ...config, asOf: 'today', layers: ['plattforms'], ownr: '' })
    for (const part of ['asOf', '是不是“platforms”', 'is "platforms" meant', '是不是“owner”'])
      expect(() => readEdition(wrong)).toThrow(part)
  })
  it('shows the stories that were named, in that order', () => {
    const stories = [{ id: '415x' }, { id: 'mountain' }, { id: 'land' }]
    expect(chosenStories(stories, [])).toBe(stories)
    expect(chosenStories(stories, ['land', '415x'])).toEqual([{ id: 'land' }, { id: '415x' }])
    expect(() => chosenStories(stories, ['montain'])).toThrow('is "mountain" meant')
  })
  it('stops where the opening view does not open whole', () => {
    expect(() => checkOpeningView('', [])).not.toThrow()
    expect(() => checkOpeningView('c=C99', [{ zh: '没有 C99', en: 'no C99' }])).toThrow(/没有 C99[\s\S]*no C99/)
  })
})

describe('data/edition.schema.json', () => {
  const isValid = new Ajv().compile(JSON.parse(readFileSync('data/edition.schema.json', 'utf8')))
  it('allows what the build allows', () => {
    for (const right of [config, publisher, JSON.parse(readFileSync('data/edition.json', 'utf8'))]) {
      expect(isValid(right), JSON.stringify(isValid.errors)).toBe(true)
      expect(() => readEdition(JSON.stringify(right))).not.toThrow()
    }
  })
  it.each(wrongly)('forbids what the build forbids: %s %j', (name, value) => {
    const wrong = { ...config, [name]: value }
    expect(isValid(wrong)).toBe(false)
    expect(() => readEdition(JSON.stringify(wrong))).toThrow(EditionError)
  })
})
