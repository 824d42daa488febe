// Low-efficiency industrial land by city: one measure at a time, target against result, a gap where no plan is published.
import type { DivisionCode } from '../domain/division.ts'
import type { LandTarget } from '../domain/programmes.ts'
import type { Statement } from '../drawing/drawing.ts'
import { inLanguage, joinList } from '../i18n/format.ts'
import { landText } from '../i18n/land.messages.ts'
import { landMapText } from '../i18n/land-map.messages.ts'
import { createClassScale } from '../scales/classify.ts'
import { numericClasses, usableBreaks } from './class-labels.ts'
import { countCities } from './count-cities.ts'
import { fillAreas } from './fill-areas.ts'
import { landBasis } from './land-basis.ts'
import { type CityFigure, cityFigure, figureValue, statedText } from './land-city.ts'
import { periodText, withComparator } from './land-figures.ts'
import { chosenMeasure, isArea } from './land-measures.ts'
import { gradesOf, type LayerContext, type LayerDrawing, plainClass, say, sourcesOf } from './layer.ts'
import { nameOf } from './names.ts'

/** What each city says of a measure; cities without a target are absent. */
function figuresByCity(context: LayerContext, measureId: string): Map<DivisionCode, CityFigure> {
  const rows = context.atlas.landTargets.filter((r) => r.measureId === measureId && r.scopeLevel === 'prefecture')
  return new Map(
    context.atlas.cities.flatMap((city) => {
      const figure = cityFigure(rows.filter((r) => r.scopeCode === city.code))
      return figure ? [[city.code, figure] as const] : []
    }),
  )
}

/** Cities that have published a target, if of another measure. */
function citiesWithPlan(context: LayerContext): ReadonlySet<string> {
  const rows = context.atlas.landTargets.filter((r) => r.scopeLevel === 'prefecture')
  return new Set(rows.filter((r) => r.measureId !== '' && r.kind !== 'actual').map((r) => r.scopeCode))
}

function figureSentence({ view }: LayerContext, { main, result }: CityFigure): string {
  const t = { ...landText[view.language], ...landMapText[view.language] }
  return [main, result].flatMap((row) => (row ? [statedText(row, view)] : [])).join(t.sep)
}

/** Target and result apart: each has its own grade and source. */
function figureStatements({ view }: LayerContext, { main, result }: CityFigure): Statement[] {
  return [main, result].flatMap((row) =>
    row ? [{ ...say(row, statedText(row, view)), basis: landBasis(row, view) }] : [],
  )
}

function provinceNotes(context: LayerContext, measureId: string): string[] {
  const { atlas, view } = context
  const t = { ...landText[view.language], ...landMapText[view.language] }
  const rows = atlas.landTargets.filter((r) => r.scopeLevel === 'province' && r.measureId !== '' && r.valueHa !== null)
  const name = (row: LandTarget) => inLanguage(view.language, row.indicator, row.indicatorEn)
  const text = (row: LandTarget) => `${name(row)} ${statedText(row, view)}`
  const same = atlas.landTargets.filter((r) => r.scopeLevel === 'province' && r.measureId === measureId)
  const others = rows.filter((r) => r.measureId !== measureId && r.evidence !== 'inferred')
  return [
    ...(same.length > 0 ? [t.noteTargets(same.map((r) => statedText(r, view)).join(t.sep))] : []),
    ...(others.length > 0 ? [t.noteOthers(joinList(others.map(text), view.language))] : []),
  ]
}

/** A class of one stated value keeps the plan's "≥" or "about": it must not be read as exact. */
function statedLabel({ view }: LayerContext, label: string, members: readonly CityFigure[]): string {
  const comparators = new Set(members.map((f) => f.main.comparator))
  const [comparator = ''] = comparators
  return comparators.size === 1 && !label.includes('–') ? withComparator(comparator, label, view.language) : label
}

export function drawLand(context: LayerContext): LayerDrawing {
  const { atlas, view, palette } = context
  const t = { ...landText[view.language], ...landMapText[view.language] }
  const measure = chosenMeasure(atlas, view.measure)
  const figures = figuresByCity(context, measure?.id ?? '')
  const numberOf = (figure: CityFigure) => (measure ? figureValue(figure.main, measure, view.areaUnit) : null)
  const values = [...figures.values()].flatMap((f) => numberOf(f) ?? [])
  // Large areas are counted in 万亩, as the plans themselves do.
  const isWanMu = !!measure && isArea(measure) && view.areaUnit === 'mu' && Math.max(0, ...values) >= 10_000
  const divisor = isWanMu ? 10_000 : 1
  const classed = values.map((v) => v / divisor)
  const breaks = usableBreaks(view.breaks, classed)
  // Thresholds that are asked for and not given leave the theme's own way.
  const method = view.method === 'given' && view.breaks.length === 0 ? 'natural' : view.method || 'natural'
  const scale = createClassScale(classed, { method, classCount: view.classCount, breaks }, palette.ramps.clay.slice(1))
  const areaUnit = t[isWanMu ? 'wanMu' : view.areaUnit]
  const membersOf = (id: string) =>
    [...figures.values()].filter((f) => scale.classOf((numberOf(f) ?? Number.NaN) / divisor)?.id === id)
  const unit = !measure
    ? ''
    : measure.dimension === 'area'
      ? areaUnit
      : measure.dimension === 'area-per-year'
        ? t.perYear(areaUnit)
        : inLanguage(view.language, measure.unitZh, measure.unitEn)
  const planned = citiesWithPlan(context)
  const others = atlas.cities.filter(({ code }) => planned.has(code) && !figures.has(code)).length
  const classes = [
    ...numericClasses(scale, classed, view.language, 2).map((entry) => ({
      ...entry,
      label: statedLabel(context, entry.label, membersOf(entry.id)),
    })),
    ...(others > 0 ? [plainClass('other', t.other, palette.land, 'no-data', 'dots', palette.hatch)] : []),
    plainClass('none', t.none, palette.land, 'no-data', 'hatch', palette.hatch),
  ]
  const filled = fillAreas(atlas.counties, classes, (county) => {
    const figure = county.parent ? figures.get(county.parent) : undefined
    const raw = figure ? numberOf(figure) : null
    if (!figure || raw === null) {
      const isOther = !figure && planned.has(county.parent ?? '')
      return {
        classId: isOther ? 'other' : 'none',
        value: null,
        valueText: figure ? figureSentence(context, figure) : isOther ? t.other : t.none,
        statements: figure ? figureStatements(context, figure) : [],
      }
    }
    const value = raw / divisor
    return {
      classId: scale.classOf(value)?.id ?? 'none',
      value,
      valueText: figureSentence(context, figure),
      statements: figureStatements(context, figure),
    }
  })
  const name = measure ? inLanguage(view.language, measure.nameZh, measure.nameEn) : t.title
  const stated = [...figures].map(([code, f]) => t.scopeFigure(nameOf(context, code), figureSentence(context, f)))
  const rows = [...figures.values()].flatMap((f) => (f.result ? [f.main, f.result] : [f.main]))
  const definition = measure ? inLanguage(view.language, measure.definitionZh, measure.definitionEn) : ''
  const periods = [...new Set(rows.filter((r) => r.kind !== 'actual').map((r) => periodText(r, view)))]
  const hangzhou = figures.get('330100' as DivisionCode)
  return {
    title: name,
    summary: measure
      ? t.summary(
          name,
          stated.join(view.language === 'zh' ? '；' : '; ') || t.nobody,
          others,
          atlas.cities.length - figures.size - others,
        )
      : t.noMeasures,
    dateText: joinList(periods, view.language) || t.periodUnknown,
    sourceIds: sourcesOf(rows),
    areas: filled.areas,
    outlines: [],
    symbols: [],
    flows: [],
    legend: {
      title: name,
      population: t.population(atlas.cities.length),
      unit,
      classes: countCities(atlas, filled),
      signs: [],
      coverage: [{ label: t.coverage, have: figures.size, total: atlas.cities.length }],
      notes: [
        definition,
        ...(hangzhou ? [t.noteHangzhou(figureSentence(context, hangzhou))] : []),
        ...provinceNotes(context, measure?.id ?? ''),
        ...([...figures.values()].some((f) => /[≥≤><]/.test(f.main.comparator)) ? [t.noteComparator] : []),
        t.noteByCity,
        t.noteMeasure,
      ].filter(Boolean),
      grades: gradesOf(rows),
    },
  }
}
