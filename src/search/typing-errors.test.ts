// Typing errors are counted as a typist would.
import { expect, it } from 'vitest'
import { typingErrors } from './typing-errors.ts'

it.each([
  ['abc', '', 0],
  ['', 'abc', 3],
  ['lishui', 'lishui', 0],
  ['lishui', 'lishiu', 1],
  ['yuyao', 'yuyoa', 1],
  ['xiaoshan', 'xiaoshn', 1],
  ['yuyao', 'yuyaoo', 1],
  ['lishui', 'lijhui', 1],
  ['萧山', '肖山', 1],
  ['ab', 'ba', 1],
  ['abcd', 'badc', 2],
  ['sitting', 'kitten', 2],
  ['lishui new area', 'lishiu', 1],
])('in %j the stretch nearest to %j is %d errors away', (text, query, errors) => {
  expect(Math.round(typingErrors(text, query))).toBe(errors)
})

it('counts a later stretch a little worse, never as much as an error', () => {
  const late = typingErrors('new area of lishui', 'lishui')
  expect(late).toBeGreaterThan(0)
  expect(late).toBeLessThan(1)
})

it('counts a wrong first sign a little worse', () => {
  expect(typingErrors('杭州', '杭洲')).toBeLessThan(typingErrors('秀洲', '杭洲'))
})
