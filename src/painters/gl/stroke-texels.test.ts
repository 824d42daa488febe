import { expect, it } from 'vitest'
import { palettes } from '../../scales/palette.ts'
import { cityTexels, coastTexels, strokeTexels } from './stroke-texels.ts'

it('packs lengths in sixteenths and does not overflow', () => {
  const stroke = { rgb: [1, 2, 3], alpha: 0.5, widthPx: 1.5, dash: 0.1, gap: 99, hasRoundCaps: true } as const
  expect([...strokeTexels([null, stroke])]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 128, 24, 2, 255, 255])
})

it('lights the coast on the dark ground more than it shades it on paper, and not at all in high contrast', () => {
  const alphaOf = (texels: Uint8Array) => texels[3] ?? 0
  expect(alphaOf(coastTexels(palettes.dark))).toBeGreaterThan(alphaOf(coastTexels(palettes.light)))
  expect(alphaOf(coastTexels(palettes.contrast))).toBe(0)
})

it('draws city borders in the palette’s colour', () => {
  expect([...cityTexels(palettes.light).slice(0, 4)]).toEqual([0x7d, 0x87, 0x84, 255])
})
