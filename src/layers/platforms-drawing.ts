// 万亩千亿 platforms on the map: points by field, sized by what is published, over the number of platforms in each county.
import type { Platform } from '../domain/programmes.ts'
import type { Glyph, GlyphShape, LegendSign, SymbolMark } from '../drawing/drawing.ts'
import { formatNumber, joinList, withUnit } from '../i18n/format.ts'
import { platformsText } from '../i18n/platforms.messages.ts'
import { platformsMapText } from '../i18n/platforms-map.messages.ts'
import { symbolRadius } from '../scales/symbol-radius.ts'
import { fillAreas } from './fill-areas.ts'
import { gradesOf, type LayerContext, type LayerDrawing, plainClass, say, sourcesOf, textsOf } from './layer.ts'
import { namesOf } from './names.ts'
import {
  drawnPlatforms,
  fieldColour,
  fieldsOf,
  outputText,
  platformCoverage,
  platformName,
  platformsByCounty,
  precisionShapes,
} from './platforms.ts'

const pointRadiusPx = 6
const smallRadiusPx = 3.5
const largestRadiusPx = 18
const countClasses = [0, 1, 2, 3] as const

/** Whether the view may draw the platform at its point. */
function isLocated({ view }: LayerContext, p: Platform): boolean {
  return p.at !== null && (view.showsInferred || p.positionEvidence !== 'inferred')
}

function sizeOf({ view }: LayerContext, p: Platform): number | null {
  return view.size === 'area' ? p.areaKm2 : view.size === 'output' ? p.outputYiYuan : null
}

function sizeText(context: LayerContext, value: number): string {
  const { language, size } = context.view
  const t = { ...platformsText[language], ...platformsMapText[language] }
  return size === 'area'
    ? t.sized(t.area, withUnit(formatNumber(value, language, 2), t.areaUnit))
    : t.sized(t.output, outputText(value, language))
}

function radiusScale(context: LayerContext) {
  const values = context.atlas.platforms.flatMap((p) => sizeOf(context, p) ?? [])
  const scale = symbolRadius(Math.max(1, ...values), largestRadiusPx)
  return (value: number) => Math.max(smallRadiusPx, scale(value))
}

/** One point per located platform; also drawn above other layers, there without size. */
export function platformSymbols(context: LayerContext): SymbolMark[] {
  const { view, palette } = context
  const t = { ...platformsText[view.language], ...platformsMapText[view.language] }
  const fields = fieldsOf(context)
  const radius = radiusScale(context)
  const isSized = view.layer === 'platforms' && view.size !== 'same'
  return drawnPlatforms(context).flatMap((p): SymbolMark[] => {
    if (!p.at || !isLocated(context, p)) return []
    const index = fields.findIndex((f) => f.id === p.field)
    const colour = fieldColour(palette, index)
    const value = sizeOf(context, p)
    const words = [platformName(context, p), fields[index]?.label ?? '', t[p.precision]]
    if (p.positionEvidence === 'inferred') words.push(t.positionInferred)
    const glyph: Glyph = !isSized
      ? { shape: precisionShapes[p.precision], colour, radiusPx: pointRadiusPx, text: '' }
      : value === null
        ? { shape: 'ring', colour, radiusPx: smallRadiusPx, text: '' }
        : { shape: 'circle', colour, radiusPx: radius(value), text: '' }
    if (isSized) words.push(value === null ? t.unpublished : sizeText(context, value))
    const text = words.filter(Boolean).join(' · ')
    return [{ id: p.id, at: p.at, code: '', glyphs: [{ ...glyph, text }], label: '', precision: p.precision }]
  })
}

function signs(context: LayerContext, platforms: readonly Platform[]): LegendSign[] {
  const { atlas, view, palette } = context
  const t = { ...platformsText[view.language], ...platformsMapText[view.language] }
  const glyph = (shape: GlyphShape, colour: string, radiusPx: number) =>
    ({ kind: 'glyph', shape, colour, radiusPx }) as const
  const fields = fieldsOf(context).map(
    (f, i): LegendSign => ({
      id: `field-${i}`,
      label: f.label,
      sample: glyph('disc', fieldColour(palette, i), pointRadiusPx),
      count: platforms.filter((p) => p.field === f.id).length,
    }),
  )
  const located = platforms.filter((p) => isLocated(context, p))
  if (view.size === 'same') {
    const precisions = (['site', 'town', 'county'] as const).map(
      (id): LegendSign => ({
        id,
        label: t[id],
        sample: glyph(precisionShapes[id], palette.ink, pointRadiusPx),
        count: located.filter((p) => p.precision === id).length,
      }),
    )
    return [...fields, ...precisions]
  }
  const radius = radiusScale(context)
  const values = [...new Set(atlas.platforms.flatMap((p) => sizeOf(context, p) ?? []))].sort((a, b) => a - b)
  const samples = [...new Set([values[0], values.at(-1)])].flatMap((v) => v ?? [])
  return [
    ...fields,
    ...samples.map(
      (value): LegendSign => ({
        id: `size-${value}`,
        label: sizeText(context, value),
        sample: glyph('circle', palette.ink, radius(value)),
        count: null,
      }),
    ),
    {
      id: 'unpublished',
      label: t.unpublishedSign(view.size === 'area' ? t.area : t.output),
      sample: glyph('ring', palette.ink, smallRadiusPx),
      count: located.filter((p) => sizeOf(context, p) === null).length,
    },
  ]
}

function summary(context: LayerContext, platforms: readonly Platform[]): string {
  const { view, atlas } = context
  const t = { ...platformsText[view.language], ...platformsMapText[view.language] }
  const held = platformsByCounty(platforms)
  const fields = fieldsOf(context).flatMap((f) => {
    const n = platforms.filter((p) => p.field === f.id).length
    return n > 0 ? [t.fieldCount(f.label, n)] : []
  })
  const most = Math.max(0, ...[...held.values()].map((p) => p.length))
  const leaders = atlas.counties.filter((c) => held.get(c.code)?.length === most).map((c) => c.code)
  const sentence = t.summary(platforms.length, held.size, joinList(fields, view.language))
  return most > 1 ? sentence + t.most(namesOf(context, leaders), most) : sentence
}

export function drawPlatforms(context: LayerContext): LayerDrawing {
  const { atlas, view, palette } = context
  const t = { ...platformsText[view.language], ...platformsMapText[view.language] }
  const platforms = drawnPlatforms(context)
  const held = platformsByCounty(platforms)
  const top = countClasses.length - 1
  const most = Math.max(top, ...[...held.values()].map((p) => p.length))
  const fills = [palette.land, palette.ramps.violet[1], palette.ramps.violet[2], palette.ramps.violet[3]]
  const { label, have, total, asOf } = platformCoverage(context)
  // On an incomplete list a county without a platform is one where none was seen.
  const labelOf = (n: number) => (n === 0 && have < total ? t.unseen : n === top ? `${n}+` : String(n))
  const classes = countClasses.map((n) => ({
    ...plainClass(`n${n}`, labelOf(n), fills[n] ?? palette.land, 'value'),
    range: [n, n === top ? most : n] as const,
  }))
  const filled = fillAreas(atlas.counties, classes, (county) => {
    const here = held.get(county.code) ?? []
    const statements = here.map((p) => say(p, platformName(context, p)))
    return {
      classId: `n${Math.min(here.length, top)}`,
      value: here.length,
      valueText: joinList(textsOf(statements), view.language) || t.none,
      statements,
    }
  })
  const hidden = platforms.filter((p) => p.at && !isLocated(context, p)).length
  const isAnyInferred = platforms.some((p) => p.positionEvidence === 'inferred')
  return {
    title: t.heading,
    summary: summary(context, platforms),
    dateText: view.batch === 'now' ? t.asOf(atlas.edition.asOf) : t.upToBatch(view.batch),
    sourceIds: sourcesOf(platforms),
    areas: filled.areas,
    outlines: [],
    symbols: platformSymbols(context),
    flows: [],
    legend: {
      title: t.heading,
      population: t.population(atlas.counties.length),
      unit: t.unit,
      classes: filled.classes,
      signs: signs(context, platforms),
      coverage: [{ label: asOf === '' ? label : `${label} (${asOf})`, have, total }],
      notes: [
        ...(total > have ? [t.noteMissing(total - have)] : []),
        ...(hidden > 0 ? [t.noteHidden(hidden)] : isAnyInferred ? [t.noteInferred] : []),
      ],
      grades: gradesOf(platforms),
    },
  }
}
