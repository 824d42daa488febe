// Colours of the page: the style sheets say what the palette says, and text can be read on every ground.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from '../scales/contrast.ts'
import { allPalettes, grounds } from '../scales/hall-palette.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

function tokensOf(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...block.matchAll(/--(\w+):\s*(#[0-9a-f]+)/gi)].map((m) => [m[1] ?? '', m[2] ?? '']))
}

const tokens = {
  light: { ...tokensOf(read('./critical.css'), ':root'), ...tokensOf(read('./app.css'), ':root') },
  dark: tokensOf(read('./app.css'), ':root[data-ground="dark"]'),
  contrast: tokensOf(read('./app.css'), ':root[data-ground="contrast"]'),
  hall: tokensOf(read('./present/hall.css'), ':root[data-ground="hall"]'),
}

describe.each(grounds)('%s', (ground) => {
  const css = tokens[ground]
  const palette = allPalettes[ground]

  test('page and map share their colours', () => {
    expect(css.paper).toBe(palette.paper)
    expect(css.ink).toBe(palette.ink)
    expect(css.soft).toBe(palette.inkSoft)
    expect(css.line).toBe(palette.hairline)
    expect(css.land).toBe(palette.land)
    expect(css.ochre).toBe(palette.mountain)
    expect(css.sel).toBe(palette.selected)
  })

  test.each([
    ['ink', 'paper'],
    ['ink', 'card'],
    ['ink', 'land'],
    ['soft', 'paper'],
    ['soft', 'card'],
    ['ochre', 'card'],
  ])('%s can be read on %s', (text, ground2) => {
    expect(contrast(css[text] ?? '', css[ground2] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  test('the focus ring and the meter stand out', () => {
    expect(contrast(css.focus ?? '', css.card ?? '')).toBeGreaterThanOrEqual(3)
    expect(contrast(css.focus ?? '', css.paper ?? '')).toBeGreaterThanOrEqual(3)
    expect(contrast(css.meter ?? '', css.card ?? '')).toBeGreaterThanOrEqual(3)
  })

  test('every sign of a group stands out on a card', () => {
    const ratios = Object.values(palette.groups).map((colour) => contrast(colour, css.card ?? ''))
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3)
  })
})
