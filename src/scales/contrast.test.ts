import { expect, it } from 'vitest'
import { contrast, luminance } from './contrast.ts'
import { allPalettes, hallPalette } from './hall-palette.ts'

it('measures black and white as the standard does', () => {
  expect(luminance('#000000')).toBe(0)
  expect(luminance('#ffffff')).toBeCloseTo(1)
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
})

it.each(Object.values(allPalettes))(
  'text reads on the $ground ground and its land',
  ({ ink, inkSoft, paper, land }) => {
    for (const back of [paper, land]) {
      expect(contrast(ink, back)).toBeGreaterThanOrEqual(7)
      expect(contrast(inkSoft, back)).toBeGreaterThanOrEqual(4.5)
    }
  },
)

it.each(Object.entries(hallPalette.ramps))('in the hall every step of %s stands off the one before', (_, ramp) => {
  const steps = [hallPalette.land, ...ramp]
  for (const [i, step] of ramp.entries()) expect(contrast(step, steps[i] ?? '')).toBeGreaterThanOrEqual(1.4)
})
