// Indicators drive this layer by their row alone: choropleth, proportional circles, has / has not, or ranks.
import type { Indicator } from '../domain/indicator.ts'
import type { AreaMark } from '../drawing/drawing.ts'
import { inLanguage } from '../i18n/format.ts'
import { indicatorText } from '../i18n/indicator.messages.ts'
import { indicatorMapText } from '../i18n/indicator-map.messages.ts'
import { createClassScale } from '../scales/classify.ts'
import { numericClasses, usableBreaks } from './class-labels.ts'
import { fillAreas } from './fill-areas.ts'
import { chosenIndicator } from './indicator.ts'
import { drawCircles } from './indicator-circles.ts'
import { type CountyFigures, type Filled, fillWith, noData } from './indicator-fill.ts'
import { notes, summary, yearsSentence } from './indicator-sentences.ts'
import { commonYear, figuresOf } from './indicator-values.ts'
import { gradesOf, type LayerContext, type LayerDrawing, plainClass } from './layer.ts'

function drawClasses(context: LayerContext, indicator: Indicator, figures: CountyFigures): Filled {
  const { view, palette } = context
  const t = { ...indicatorText[view.language], ...indicatorMapText[view.language] }
  const isRank = indicator.draw === 'rank'
  // Rank 1 is the strongest colour: the ramp runs backwards.
  const ramp = isRank ? [...palette.ramps.slate].reverse() : palette.ramps.slate
  const stated = indicator.method === 'given' && indicator.breaks.length === 0 ? 'quantile' : indicator.method
  const method = view.method || stated
  const values = [...figures.values()].map((f) => f.value)
  const given = view.method === 'given' && view.breaks.length > 0 ? view.breaks : indicator.breaks
  const breaks = usableBreaks(given, values)
  const scale = createClassScale(values, { method, classCount: view.classCount, breaks }, ramp)
  const gap = isRank ? t.noneRank : t.none
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

/** Hatches counties of another year than most, above their class's colour. */
function markStale({ palette }: LayerContext, areas: readonly AreaMark[], figures: CountyFigures): AreaMark[] {
  const usual = commonYear([...figures.values()])
  return areas.map((area): AreaMark => {
    const figure = figures.get(area.code)
    return figure && figure.year !== usual ? { ...area, pattern: 'stale', patternColour: palette.inkSoft } : area
  })
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
      grades: gradesOf(rows),
    },
  }
}
