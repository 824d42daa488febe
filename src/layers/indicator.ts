// Indicators drive this layer by their row alone: choropleth, proportional circles, has / has not, or ranks.
import { median } from 'd3-array'
import { scaleSqrt } from 'd3-scale'
import type { DivisionCode } from '../domain/division.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { AreaMark, LegendClass, LegendSign, SymbolMark } from '../drawing/drawing.ts'
import { formatNumber, inLanguage, joinList, withUnit } from '../i18n/format.ts'
import { indicatorText } from '../i18n/indicator.messages.ts'
import { createClassScale } from '../scales/classify.ts'
import { numericClasses } from './class-labels.ts'
import { commonYear, type Figure, figuresOf, parseFormula, yearOrder } from './indicator-values.ts'
import { fillAreas, type Layer, type LayerContext, type LayerDrawing, plainClass } from './layer.ts'
import { nameOf, namesOf } from './names.ts'

const largestRadiusPx = 22
const smallestRadiusPx = 2

/** Indicators in the layer's list. */
export function listedIndicators({ indicators }: LayerContext['atlas']): Indicator[] {
  return indicators.filter((i) => i.isListed)
}

/** The indicator of a view; "" and unknown ids mean the first of the list. */
export function chosenIndicator(atlas: LayerContext['atlas'], id: string): Indicator | undefined {
  return atlas.indicators.find((i) => i.id === id) ?? listedIndicators(atlas)[0] ?? atlas.indicators[0]
}

/** The number with its unit, as tooltip, table and profile print it. */
export function figureText({ view }: Pick<LayerContext, 'view'>, indicator: Indicator, value: number): string {
  const t = indicatorText[view.language]
  if (indicator.draw === 'flag') return value > 0 ? t.has : t.hasNot
  const number = formatNumber(value, view.language, indicator.decimals)
  if (indicator.draw === 'rank') return t.rank(number)
  const unit = inLanguage(view.language, indicator.unitZh, indicator.unitEn)
  return view.language === 'en' && unit !== '%' && unit !== '' ? `${number} ${unit}` : withUnit(number, unit)
}

/** "2023", "2024M1-5", or that no year is stated; "" for counts that have none. */
export function yearText({ view }: Pick<LayerContext, 'view'>, year: string): string {
  const t = indicatorText[view.language]
  return year === '' ? '' : yearOrder(year) === '' ? t.nd : t.year(year)
}

function valueText(context: LayerContext, indicator: Indicator, figure: Figure): string {
  const t = indicatorText[context.view.language]
  const text = figureText(context, indicator, figure.value)
  const [top, bottom] = figure.inputs
  const years =
    top && bottom && top.year !== bottom.year
      ? joinList(
          [top, bottom].map((input) => t.yearOf(indicatorName(context, input.indicatorId), input.year)),
          context.view.language,
        )
      : yearText(context, figure.year)
  return years === '' ? text : t.valueWithYear(text, years)
}

/** Name of an indicator by its id. */
export function indicatorName({ atlas, view }: LayerContext, id: string): string {
  const row = atlas.indicators.find((i) => i.id === id)
  return row ? inLanguage(view.language, row.nameZh, row.nameEn) : id
}

interface Filled {
  readonly areas: readonly AreaMark[]
  readonly classes: readonly LegendClass[]
  readonly symbols?: readonly SymbolMark[]
  readonly signs?: readonly LegendSign[]
}

type CountyFigures = ReadonlyMap<DivisionCode, Figure>

function fillWith(
  context: LayerContext,
  indicator: Indicator,
  figures: CountyFigures,
  classes: Parameters<typeof fillAreas>[1],
  gap: { readonly id: string; readonly text: string },
  classify: (figure: Figure) => string | undefined,
): Filled {
  return fillAreas(context.atlas.counties, classes, (county) => {
    const figure = figures.get(county.code)
    return figure
      ? {
          classId: classify(figure) ?? gap.id,
          value: figure.value,
          valueText: valueText(context, indicator, figure),
          evidence: figure.evidence,
        }
      : { classId: gap.id, value: null, valueText: gap.text, evidence: null }
  })
}

function noData({ palette }: LayerContext, label: string) {
  return plainClass('none', label, palette.land, 'no-data', 'hatch', palette.hatch)
}

function drawClasses(context: LayerContext, indicator: Indicator, figures: CountyFigures): Filled {
  const { view, palette } = context
  const t = indicatorText[view.language]
  const isRank = indicator.draw === 'rank'
  // Rank 1 is the strongest colour: the ramp runs backwards.
  const ramp = isRank ? [...palette.ramps.slate].reverse() : palette.ramps.slate
  const stated = indicator.method === 'given' && indicator.breaks.length === 0 ? 'quantile' : indicator.method
  const method = view.method || stated
  const breaks = view.method === 'given' && view.breaks.length > 0 ? view.breaks : indicator.breaks
  const values = [...figures.values()].map((f) => f.value)
  const scale = createClassScale(values, { method, classCount: view.classCount, breaks }, ramp)
  const gap = isRank ? t.noneRank : t.none
  const classes = [...numericClasses(scale, view.language, indicator.decimals), noData(context, gap)]
  return fillWith(context, indicator, figures, classes, { id: 'none', text: gap }, (f) => scale.classOf(f.value)?.id)
}

function drawFlags(context: LayerContext, indicator: Indicator, figures: CountyFigures): Filled {
  const { view, palette } = context
  const t = indicatorText[view.language]
  const classes = [plainClass('has', t.has, palette.ramps.slate[3]), plainClass('not', t.hasNot, palette.land)]
  const gap = { id: 'not', text: t.hasNot }
  return fillWith(context, indicator, figures, classes, gap, (f) => (f.value > 0 ? 'has' : 'not'))
}

function drawCircles(context: LayerContext, indicator: Indicator, figures: CountyFigures): Filled {
  const { atlas, view, palette } = context
  const t = indicatorText[view.language]
  const classes = [plainClass('published', t.published, palette.land), noData(context, t.none)]
  const filled = fillWith(context, indicator, figures, classes, { id: 'none', text: t.none }, () => 'published')
  const values = [...figures.values()].map((f) => Math.abs(f.value))
  const largest = Math.max(0, ...values)
  const scale = scaleSqrt([0, largest || 1], [0, largestRadiusPx])
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

/** Hatches counties of another year than most, above their class's colour. */
function markStale({ palette }: LayerContext, areas: readonly AreaMark[], figures: CountyFigures): AreaMark[] {
  const usual = commonYear([...figures.values()])
  return areas.map((area): AreaMark => {
    const figure = figures.get(area.code)
    return figure && figure.year !== usual ? { ...area, pattern: 'stale', patternColour: palette.inkSoft } : area
  })
}

/** Counties per year, the most common first. */
function yearCounts(figures: readonly Figure[]): [year: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { year } of figures) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
}

function yearsSentence(context: LayerContext, figures: readonly Figure[]): string {
  const { view } = context
  const t = indicatorText[view.language]
  const [first, ...others] = yearCounts(figures)
  if (!first) return view.year === '' ? t.latest : yearText(context, view.year)
  if (others.length === 0) return yearText(context, first[0]) || t.now
  return joinList(
    [first, ...others].map(([year, n]) => t.yearCount(year, n)),
    view.language,
  )
}

function summary(context: LayerContext, indicator: Indicator, figures: readonly Figure[]): string {
  const { atlas, view } = context
  const t = indicatorText[view.language]
  const name = inLanguage(view.language, indicator.nameZh, indicator.nameEn)
  const years = yearsSentence(context, figures)
  const start = t.summary(name, years, figures.length, atlas.counties.length)
  const sorted = [...figures].sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
  const [high, low] = [sorted[0], sorted.at(-1)]
  if (!high || !low) return start + t.noValues
  const text = (value: number) => figureText(context, indicator, value)
  const at = (value: number) =>
    namesOf(
      context,
      sorted.filter((f) => f.value === value).map((f) => f.code),
    )
  if (indicator.draw === 'flag') {
    const has = sorted.filter((f) => f.value > 0).map((f) => f.code)
    return start + t.flags(has.length, namesOf(context, has))
  }
  if (indicator.draw === 'rank')
    return start + t.ranks(at(low.value), text(low.value), at(high.value), text(high.value))
  const middle = median(sorted, (f) => f.value) ?? high.value
  const nearest = sorted.reduce(
    (best, f) => (Math.abs(f.value - middle) < Math.abs(best.value - middle) ? f : best),
    high,
  )
  const middleName = nameOf(context, nearest.code)
  return start + t.extremes(at(high.value), text(high.value), at(low.value), text(low.value), middleName, text(middle))
}

function notes(context: LayerContext, indicator: Indicator, figures: readonly Figure[]): string[] {
  const { view } = context
  const t = indicatorText[view.language]
  const years = yearCounts(figures)
  const said = joinList(
    years.map(([year, n]) => t.yearCount(year || t.now, n)),
    view.language,
  )
  const formula = parseFormula(indicator.formula)
  const names = formula && [formula.numerator, formula.denominator].map((id) => indicatorName(context, id)).join(' ÷ ')
  return [
    inLanguage(view.language, indicator.noteZh, indicator.noteEn),
    ...(years.length > 1 ? [t.noteMixed(said)] : []),
    ...(names ? [t.noteDerived(names)] : []),
  ].filter(Boolean)
}

function emptyDrawing(context: LayerContext): LayerDrawing {
  const { atlas, view } = context
  const t = indicatorText[view.language]
  const filled = fillAreas(atlas.counties, [noData(context, t.none)], () => ({
    classId: 'none',
    value: null,
    valueText: t.none,
    evidence: null,
  }))
  const legend = { title: t.title, population: t.population(atlas.counties.length), unit: '', signs: [], coverage: [] }
  return {
    title: t.title,
    summary: t.noIndicator,
    dateText: atlas.edition.asOf,
    sourceIds: [],
    areas: filled.areas,
    outlines: [],
    symbols: [],
    flows: [],
    legend: { ...legend, classes: filled.classes, notes: [t.noIndicator] },
  }
}

export const indicatorLayer: Layer = {
  id: 'indicator',
  title: ({ view }) => indicatorText[view.language].title,
  status: ({ atlas, view }) => indicatorText[view.language].status(listedIndicators(atlas).length),
  draw(context) {
    const { atlas, view } = context
    const t = indicatorText[view.language]
    const indicator = chosenIndicator(atlas, view.indicator)
    if (!indicator) return emptyDrawing(context)
    const all = figuresOf(atlas, indicator, view)
    const figures = new Map([...all].filter(([code]) => atlas.divisionByCode.get(code)?.level === 'county'))
    const rows = [...figures.values()]
    const draws = { fill: drawClasses, rank: drawClasses, flag: drawFlags, symbol: drawCircles }
    const filled = draws[indicator.draw](context, indicator, figures)
    const name = inLanguage(view.language, indicator.nameZh, indicator.nameEn)
    return {
      title: name,
      summary: summary(context, indicator, rows),
      dateText: yearsSentence(context, rows),
      sourceIds: [...new Set(rows.flatMap((f) => f.sourceIds))].filter(Boolean),
      areas: markStale(context, filled.areas, figures),
      outlines: [],
      symbols: filled.symbols ?? [],
      flows: [],
      legend: {
        title: name,
        population: t.population(atlas.counties.length),
        unit: inLanguage(view.language, indicator.unitZh, indicator.unitEn),
        classes: filled.classes,
        signs: filled.signs ?? [],
        coverage: [{ label: t.coverage, have: rows.length, total: atlas.counties.length }],
        notes: notes(context, indicator, rows),
      },
    }
  },
  describe: () => null,
}
