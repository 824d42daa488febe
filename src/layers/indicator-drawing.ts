// Indicators drive this layer by their row alone: choropleth, proportional circles, has / has not, or ranks.
import type { Indicator } from '../domain/indicator.ts'
import type { AreaMark, LegendSign } from '../drawing/drawing.ts'
import { inLanguage } from '../i18n/format.ts'
import { indicatorText } from '../i18n/indicator.messages.ts'
import { indicatorMapText } from '../i18n/indicator-map.messages.ts'
import { zonesText } from '../i18n/layers.messages.ts'
import { createClassScale } from '../scales/classify.ts'
import { numericClasses, usableBreaks } from './class-labels.ts'
import { fillAreas } from './fill-areas.ts'
import { chosenIndicator } from './indicator.ts'
import { drawCircles } from './indicator-circles.ts'
import { type CountyFigures, type Filled, fillWith, noData } from './indicator-fill.ts'
import { notes, summary, yearsSentence } from './indicator-sentences.ts'
import { commonYear, countsRoles, figuresOf } from './indicator-values.ts'
import { figureParts, yearText } from './indicator-words.ts'
import { gradesOf, type LayerContext, type LayerDrawing, plainClass } from './layer.ts'

function drawClasses(context: LayerContext, indicator: Indicator, figures: CountyFigures): Filled {
  const { view, palette } = context
  const t = { ...indicatorText[view.language], ...indicatorMapText[view.language] }
  const isRank = indicator.draw === 'rank'
  // Rank 1 is the strongest colour: the ramp runs backwards.
  const ramp = isRank ? [...palette.ramps.slate].reverse() : palette.ramps.slate
  const values = [...figures.values()].map((f) => f.value)
  const given = view.method === 'given' && view.breaks.length > 0 ? view.breaks : indicator.breaks
  const stated = indicator.method === 'given' && given.length === 0 ? 'quantile' : indicator.method
  // A link that asks for thresholds of its own and brings none means the table's way.
  const method = view.method === 'given' && given.length === 0 ? stated : view.method || stated
  const breaks = usableBreaks(given, values)
  const scale = createClassScale(values, { method, classCount: view.classCount, breaks }, ramp)
  const gap = isRank ? t.noneRank : countsRoles(indicator) ? zonesText[view.language].none : t.none
  const classes = [...numericClasses(scale, values, view.language, indicator.decimals), noData(context, gap)]
  return fillWith(context, indicator, figures, classes, { id: 'none', text: gap }, (f) => scale.classOf(f.value)?.id)
}

function drawFlags(context: LayerContext, indicator: Indicator, figures: CountyFigures): Filled {
  const { view, palette } = context
  const t = { ...indicatorText[view.language], ...indicatorMapText[view.language] }
  const classes = [plainClass('has', t.has, palette.ramps.slate[3]), plainClass('not', t.hasNot, palette.land)]
  const gap = { id: 'not', text: t.hasNot }
  return fillWith(context, indicator, figures, classes, gap, (f) => (f.value > 0 ? 'has' : 'not'))
}

/** Lines counties of another year than most, above their class's colour, and the sign that says so. */
function markStale(context: LayerContext, areas: readonly AreaMark[], figures: CountyFigures) {
  const { palette, view } = context
  const usual = commonYear([...figures.values()])
  const lined = { pattern: 'stale', patternColour: palette.inkSoft } as const
  const marked = areas.map((area): AreaMark => {
    const figure = figures.get(area.code)
    return figure && figure.year !== usual ? { ...area, ...lined } : area
  })
  const count = marked.filter((area) => area.pattern === 'stale').length
  const sign: LegendSign = {
    id: 'stale',
    label: indicatorMapText[view.language].otherYear(yearText(context, usual)),
    sample: { kind: 'patch', fill: palette.land, ...lined },
    count,
  }
  return { areas: marked, signs: count > 0 ? [sign] : [] }
}

function emptyDrawing(context: LayerContext): LayerDrawing {
  const { atlas, view } = context
  const t = { ...indicatorText[view.language], ...indicatorMapText[view.language] }
  const filled = fillAreas(atlas.counties, [noData(context, t.none)], () => ({
    classId: 'none',
    value: null,
    valueText: t.none,
    statements: [],
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
    legend: { ...legend, classes: filled.classes, notes: [t.noIndicator], grades: [] },
  }
}

export function drawIndicator(context: LayerContext): LayerDrawing {
  const { atlas, view } = context
  const t = { ...indicatorText[view.language], ...indicatorMapText[view.language] }
  const indicator = chosenIndicator(atlas, view.indicator)
  if (!indicator) return emptyDrawing(context)
  const all = figuresOf(atlas, indicator, view.year)
  const figures = new Map([...all].filter(([code]) => atlas.divisionByCode.get(code)?.level === 'county'))
  const rows = [...figures.values()]
  const draws = { fill: drawClasses, rank: drawClasses, flag: drawFlags, symbol: drawCircles }
  const filled = draws[indicator.draw](context, indicator, figures)
  const name = inLanguage(view.language, indicator.nameZh, indicator.nameEn)
  const unit = inLanguage(view.language, indicator.unitZh, indicator.unitEn)
  const stale = markStale(context, filled.areas, figures)
  return {
    title: name,
    summary: summary(context, indicator, rows),
    dateText: yearsSentence(context, rows),
    sourceIds: [...new Set(rows.flatMap((f) => f.sourceIds))].filter(Boolean),
    areas: stale.areas,
    outlines: [],
    symbols: filled.symbols ?? [],
    flows: [],
    legend: {
      title: name,
      population: t.population(atlas.counties.length),
      // Classes print the table's own numbers; circles say their figures in full.
      unit: indicator.draw === 'symbol' ? figureParts(context, indicator, 0).unit : unit,
      classes: filled.classes,
      signs: [...(filled.signs ?? []), ...stale.signs],
      coverage: [{ label: t.coverage, have: rows.length, total: atlas.counties.length }],
      notes: notes(context, indicator),
      grades: gradesOf(rows),
    },
  }
}
