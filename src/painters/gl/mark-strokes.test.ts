import { describe, expect, it } from 'vitest'
import { allPalettes, grounds } from '../../scales/hall-palette.ts'
import { borderRanks, borderTexels, coastTexels, markTexels } from './mark-strokes.ts'

/** Colour and width of each owner, "" for none. */
const read = (texels: Uint8Array) =>
  Array.from({ length: texels.length / 8 }, (_, i) => {
    const [r = 0, g = 0, b = 0, alpha = 0, width = 0] = texels.slice(i * 8, i * 8 + 8)
    return alpha === 0 ? '' : `#${[r, g, b].map((n) => n.toString(16).padStart(2, '0')).join('')} ${width / 16}`
  })
const codes = ['990101', '990102', '990201']

describe('borderTexels', () => {
  it('draws each rank in the palette’s colour, and only the city’s in dashes', () => {
    for (const ground of grounds) {
      const texels = borderTexels(allPalettes[ground])
      const { countyLine, cityLine, provinceLine } = allPalettes[ground]
      expect(read(texels).map((stroke) => stroke.slice(0, 7))).toEqual([countyLine, cityLine, provinceLine])
      expect(borderRanks.map((_, i) => texels[i * 8 + 5])).toEqual([0, 80, 0])
    }
  })

  it('gives the province the widest line and high contrast wider ones', () => {
    const widths = (ground: 'light' | 'contrast') =>
      read(borderTexels(allPalettes[ground])).map((stroke) => Number(stroke.slice(8)))
    const [hairline = 0, city = 0, province = 0] = widths('light')
    expect(hairline).toBeLessThan(city)
    expect(city).toBeLessThan(province)
    expect(widths('contrast')[2]).toBeGreaterThan(province)
  })
})

describe('coastTexels', () => {
  it('lights the coast on the dark ground, shades it on paper, and leaves it alone in high contrast', () => {
    const alphaOf = (ground: (typeof grounds)[number]) => coastTexels(allPalettes[ground])[3] ?? 0
    expect(alphaOf('dark')).toBeGreaterThan(alphaOf('light'))
    expect(alphaOf('light')).toBeGreaterThan(0)
    expect(alphaOf('contrast')).toBe(0)
  })
})

describe('markTexels', () => {
  const { light } = allPalettes

  it('lets the selection win over hovering and hovering over comparing', () => {
    const highlight = { selected: '990101', hovered: '990102', compared: codes }
    expect(read(markTexels(highlight, codes, light).lines)).toEqual([
      `${light.selected} 2.625`,
      `${light.selected} 1.625`,
      `${light.mountain} 2`,
    ])
  })

  it('puts a wider line of the ground under each mark and nothing elsewhere', () => {
    const { halos, lines } = markTexels({ selected: '990201', hovered: '', compared: [] }, codes, light)
    expect(read(halos)).toEqual(['', '', `${light.paper} 6`])
    expect(read(lines).slice(0, 2)).toEqual(['', ''])
  })

  it('draws nothing for a city among counties', () => {
    expect(
      markTexels({ selected: '990100', hovered: '', compared: [] }, codes, light).lines.every((b) => b === 0),
    ).toBe(true)
  })
})
