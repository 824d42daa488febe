import { expect, it } from 'vitest'
import { stepText, wordsFrom } from './step-text.ts'

const words = {
  heading: '一个县',
  body: ['甲。', '乙。'],
  figures: [
    { value: '41', label: '核心区' },
    { value: '67', label: '' },
  ],
  notes: ['慢。', '停。'],
}

it('what a writer sees reads back as the same words', () => {
  const text = stepText(words)
  expect(text).toBe('甲。\n\n乙。\n\n- **41** 核心区\n- **67**')
  expect(wordsFrom({ heading: ' 一个县\n', text, notes: '慢。\n\n\n停。' })).toEqual(words)
})

it('figures may stand anywhere', () => {
  expect(wordsFrom({ heading: '', text: '- **1** 个\n后面的话\n接着', notes: '' })).toEqual({
    heading: '',
    body: ['后面的话接着'],
    figures: [{ value: '1', label: '个' }],
    notes: [],
  })
})
