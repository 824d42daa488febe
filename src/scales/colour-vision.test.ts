// The hues of the groups under the three kinds of colour blindness, on every ground.
import { describe, expect, it } from 'vitest'
import { contrast } from './contrast.ts'
import { palettes } from './palette.ts'

type Rgb = readonly [number, number, number]

/** Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB. */
const deficiencies: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const linear = (colour: string): Rgb =>
  [1, 3, 5].map((i) => {
    const share = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb

const seen = (matrix: readonly [Rgb, Rgb, Rgb], [r, g, b]: Rgb): Rgb =>
  matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Rgb

/** CIE L*a*b*, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const apart = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe.each(Object.values(palettes))('on the $ground ground', ({ groups, paper, ramps }) => {
  const hues = ['G1', 'G2', 'G3', 'G4'].map((id) => groups[id] ?? '')
  it.each(Object.entries(deficiencies))('the four groups stay apart under %s', (_, matrix) => {
    const colours = hues.map((hue) => lab(seen(matrix, linear(hue))))
    const least = Math.min(...colours.flatMap((a, i) => colours.slice(i + 1).map((b) => apart(a, b))))
    // Ten times a just noticeable difference would be 23; signs are small, and the legend names each.
    expect(least).toBeGreaterThan(11)
  })
  it('a sign stands out from the paper', () => {
    for (const hue of hues) expect(contrast(hue, paper)).toBeGreaterThanOrEqual(3)
  })
  it('each step of a ramp is darker or lighter than the one before, never back', () => {
    for (const ramp of Object.values(ramps)) {
      const light = ramp.map((colour) => lab(linear(colour))[0])
      const steps = light.slice(1).map((l, i) => l - (light[i] ?? 0))
      expect(new Set(steps.map(Math.sign)).size).toBe(1)
      expect(Math.min(...steps.map(Math.abs))).toBeGreaterThan(4)
    }
  })
})
