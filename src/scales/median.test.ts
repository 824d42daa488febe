// The median of even, odd and empty lists.
import { expect, it } from 'vitest'
import { medianOf } from './median.ts'

it('takes the middle, or the mean of the two middle ones', () => {
  expect(medianOf([9, 1, 5])).toBe(5)
  expect(medianOf([1, 2, 3, 10])).toBe(2.5)
  expect(medianOf([])).toBeNull()
})
