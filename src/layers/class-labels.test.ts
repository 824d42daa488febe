// Labels of numeric classes say what is in them.
import { expect, it } from 'vitest'
import { createClassScale } from '../scales/classify.ts'
import { numericClasses, usableBreaks } from './class-labels.ts'

const ramp = ['#1', '#2', '#3', '#4', '#5', '#6']
const labels = (values: readonly number[], breaks: readonly number[], decimals = 0) =>
  numericClasses(
    createClassScale(values, { method: 'given', classCount: 5, breaks }, ramp),
    values,
    'zh',
    decimals,
  ).map((c) => c.label)

it('prints whole numbers without overlap and lone values alone', () => {
  expect(labels([1, 2, 3, 4, 9], [3, 5])).toEqual(['1–2', '3–4', '9'])
  expect(labels([1, 1, 2, 3], [2, 3])).toEqual(['1', '2', '3'])
})
it('prints both ends where numbers are not whole', () => {
  expect(labels([0.5, 0.7, 2.5, 3.5], [2], 1)).toEqual(['0.5–2', '2–3.5'])
})
it('never ends one label with the number that is the next one, where that is a lone value', () => {
  const values = [7.47, 9.1, 10.2, 14.28, 15.5, 18.06]
  expect(labels(values, [10, 14.28, 18.06], 2)).toEqual(['7.47–9.1', '10.2', '14.28–15.5', '18.06'])
})
it('drops thresholds that nothing lies below', () => {
  expect(usableBreaks([1, 2, 3], [1, 2, 3])).toEqual([2, 3])
  expect(usableBreaks([4], [])).toEqual([])
})
