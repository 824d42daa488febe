import { expect, it } from 'vitest'
import { strokeTexels } from './stroke-texels.ts'

it('packs lengths in sixteenths and does not overflow', () => {
  const stroke = { rgb: [1, 2, 3], alpha: 0.5, widthPx: 1.5, dash: 0.1, gap: 99, hasRoundCaps: true } as const
  expect([...strokeTexels([null, stroke])]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 128, 24, 2, 255, 255])
})
