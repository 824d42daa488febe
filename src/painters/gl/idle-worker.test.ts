// MapLibre asks its worker whether it lives and, unanswered, tears its map down.
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const answers: unknown[] = []
let write: (letter: object) => void = () => {}

beforeAll(async () => {
  vi.stubGlobal('self', {
    addEventListener: (_: 'message', act: (event: { data: object }) => void) => {
      write = (data) => act({ data })
    },
    postMessage: (answer: unknown) => answers.push(answer),
  })
  await import('./idle-worker.ts')
})
afterAll(() => vi.unstubAllGlobals())

it('answers every letter that wants an answer, to the page that wrote it', () => {
  write({ id: 'a1', type: 'PI', origin: 'https://atlas.example', data: null })
  expect(answers).toEqual([{ id: 'a1', type: '<response>', origin: 'https://atlas.example', error: null, data: null }])
})

it('answers no answer, and nothing that was called off', () => {
  answers.length = 0
  write({ id: 'a2', type: '<response>', origin: '' })
  write({ id: 'a3', type: '<cancel>', origin: '' })
  expect(answers).toEqual([])
})
