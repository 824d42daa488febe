// Totals as proportional circles: area says the number, the fill below stays quiet.

import type { Indicator } from '../domain/indicator.ts'
import type { LegendSign, SymbolMark } from '../drawing/drawing.ts'
import { indicatorMapText } from '../i18n/indicator-map.messages.ts'
import { symbolRadius } from '../scales/symbol-radius.ts'
import { type CountyFigures, type Filled, fillWith, noData } from './indicator-fill.ts'
import { valueText } from './indicator-sentences.ts'
import { commonYear } from './indicator-values.ts'
import { figureText } from './indicator-words.ts'
import { type LayerContext, plainClass } from './layer.ts'
import { nameOf } from './names.ts'

const largestRadiusPx = 22
const smallestRadiusPx = 2

/** A circle per county with a figure, paler where it is of another year than most. */
export function drawCircles(context: LayerContext, indicator: Indicator, figures: CountyFigures): Filled {
  const { atlas, view, palette } = context
  const t = indicatorMapText[view.language]
  const classes = [plainClass('published', t.published, palette.land), noData(context, t.none)]
  const filled = fillWith(context, indicator, figures, classes, { id: 'none', text: t.none }, () => 'published')
  const values = [...figures.values()].map((f) => Math.abs(f.value))
  const largest = Math.max(0, ...values)
  const scale = symbolRadius(largest, largestRadiusPx)
  const radius = (value: number) => Math.max(smallestRadiusPx, scale(Math.abs(value)))
  const colour = palette.ramps.slate[4]
  const stroke = palette.ramps.slate[2]
  const usual = commonYear([...figures.values()])
  const symbols = atlas.counties.flatMap((county): SymbolMark[] => {
    const [figure, place] = [figures.get(county.code), atlas.placeByCode.get(county.code)]
    if (!figure || !place) return []
    const text = `${nameOf(context, county.code)} · ${valueText(context, indicator, figure)}`
    const glyph = {
      shape: 'circle' as const,
      colour: figure.year === usual ? colour : stroke,
      radiusPx: radius(figure.value),
      text,
    }
    return [
      { id: `value-${county.code}`, at: place.label, code: county.code, glyphs: [glyph], label: '', precision: '' },
    ]
  })
  // Large circles first, so that small ones lie above them.
  symbols.sort((a, b) => (b.glyphs[0]?.radiusPx ?? 0) - (a.glyphs[0]?.radiusPx ?? 0) || (a.id < b.id ? -1 : 1))
  const samples = [...new Set([largest, niceBelow(largest / 4)])].filter((v) => v > 0)
  const signs = samples.map(
    (value): LegendSign => ({
      id: `size-${value}`,
      label: figureText(context, indicator, value),
      sample: { kind: 'glyph', shape: 'circle', colour, radiusPx: radius(value) },
      count: null,
    }),
  )
  return { ...filled, symbols, signs }
}

/** The largest of 1, 2, 5 × 10ⁿ that is not above the value; 0 for 0. */
function niceBelow(value: number): number {
  if (!(value > 0)) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power
}
