import { describe, expect, it } from 'vitest'
import { createClassScale, thresholds } from './classify.ts'
import { pickSteps } from './pick-steps.ts'

const ramp = ['#1', '#2', '#3', '#4', '#5', '#6']

describe('thresholds', () => {
  it('splits evenly by count or by width', () => {
    const values = [1, 2, 3, 4, 100]
    expect(thresholds(values, { method: 'equal', classCount: 3 })).toEqual([34, 67])
    expect(thresholds([1, 2, 3, 4, 5, 6], { method: 'quantile', classCount: 2 })).toEqual([3.5])
  })
  it('finds natural breaks between clumps', () => {
    expect(thresholds([1, 2, 1, 50, 51, 99], { method: 'natural', classCount: 3 })).toEqual([50, 99])
  })
  it('never asks for more classes than there are distinct values', () => {
    for (const method of ['equal', 'natural', 'quantile'] as const) {
      expect(thresholds([7, 7, 7], { method, classCount: 5 })).toEqual([])
      expect(thresholds([7, 8, 8], { method, classCount: 5 }).length).toBeLessThanOrEqual(1)
      expect(thresholds([], { method, classCount: 5 })).toEqual([])
    }
  })
  it('takes given thresholds in order and once each', () => {
    expect(thresholds([1, 9], { method: 'given', classCount: 5, breaks: [5, 3, 5] })).toEqual([3, 5])
  })
})

describe('createClassScale', () => {
  it('puts every value, the largest included, into exactly one class', () => {
    const scale = createClassScale([0, 10, 20, 30], { method: 'equal', classCount: 3 }, ramp)
    expect(scale.classes.map((c) => c.fill)).toEqual(['#1', '#4', '#6'])
    expect([0, 9.9, 10, 30].map((v) => scale.classOf(v)?.id)).toEqual(['v0', 'v0', 'v1', 'v2'])
    expect(scale.classOf(Number.NaN)).toBeNull()
  })
  it('has no class without values', () => {
    expect(createClassScale([], { method: 'natural', classCount: 4 }, ramp).classes).toEqual([])
  })
})

describe('pickSteps', () => {
  it('uses both ends of the ramp', () => {
    expect(pickSteps(ramp, 2)).toEqual(['#1', '#6'])
    expect(pickSteps(ramp, 1)).toEqual(['#4'])
  })
})
