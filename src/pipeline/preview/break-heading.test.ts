import { expect, it } from 'vitest'
import { breakHeading } from './break-heading.ts'

it('fills its lines, and leaves no word alone on the last', () => {
  expect(breakHeading('低效工业用地的几本账', 9)).toEqual(['低效工业用地的', '几本账'])
  expect(breakHeading('山区县的名单怎么变', 8)).toEqual(['山区县的名单', '怎么变'])
  expect(breakHeading('短', 9)).toEqual(['短'])
})

it('keeps words whole, and marks with their words', () => {
  expect(breakHeading('where the advanced clusters are', 11)).toEqual(['where the advanced', 'clusters are'])
  for (const line of breakHeading('山区：二十六县（名单），以及“结对”', 5)) {
    expect(line).not.toMatch(/^[：），”]/)
    expect(line).not.toMatch(/[（“]$/)
  }
})

it('breaks after a colon where that costs no line', () => {
  expect(breakHeading('山区26县：一张会变的名单', 9)).toEqual(['山区26县：', '一张会变的名单'])
  expect(breakHeading('415X：先进制造业集群在哪里', 9)).toEqual(['415X：先进制造业', '集群在哪里'])
})

it('loses nothing', () => {
  const text = '415X：先进制造业集群在哪里'
  for (const em of [1, 4, 9, 40]) expect(breakHeading(text, em).join('')).toBe(text)
})
