import { expect, it } from 'vitest'
import { palettes } from '../../scales/palette.ts'
import { siteIcon } from './site-icon.ts'

it('keeps everything but the ground inside what a mask leaves', () => {
  const icon = siteIcon(palettes.light, 0.6)
  const edges = [...icon.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map((match) =>
    match.slice(1).map(Number),
  )
  expect(edges).toHaveLength(4)
  for (const [x = 0, y = 0, width = 0] of edges) {
    for (const corner of [
      [x, y],
      [x + width, y + width],
    ] as const)
      expect(Math.hypot(corner[0] - 256, corner[1] - 256)).toBeLessThanOrEqual(512 * 0.6 * Math.SQRT1_2)
  }
})

it('takes its colours from the map', () => {
  for (const id of ['G1', 'G2', 'G3', 'G4']) expect(siteIcon(palettes.light, 0.9)).toContain(palettes.light.groups[id])
})
