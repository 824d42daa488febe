// 双核一带一廊 by city, and the corridors that touch each county: only what a source assigns.
import type { DivisionCode } from '../domain/division.ts'
import type { LayoutPart } from '../domain/programmes.ts'
import { inLanguage, joinList } from '../i18n/format.ts'
import { layoutMapText } from '../i18n/layout-map.messages.ts'
import { pickSteps } from '../scales/pick-steps.ts'
import { countCities } from './count-cities.ts'
import { fillAreas } from './fill-areas.ts'
import { gradesOf, type LayerContext, type LayerDrawing, plainClass, say, sourcesOf } from './layer.ts'
import { corridorsOf, dualSet, partName } from './layout.ts'
import { namesOf } from './names.ts'

export function drawLayout(context: LayerContext): LayerDrawing {
  return context.view.layout === 'dual' ? drawDual(context) : drawCorridors(context)
}

function drawDual(context: LayerContext): LayerDrawing {
  const { atlas, view, palette } = context
  const t = layoutMapText[view.language]
  const parts = atlas.layoutParts.filter((p) => p.set === dualSet)
  const colours = [palette.groups.G1, palette.ramps.slate[2], palette.groups.G4, palette.groups.G3]
  const unstated = parts.filter((p) => p.cityCodes.length + p.countyCodes.length === 0)
  const classes = [
    ...parts.map((p, i) => ({
      ...plainClass(p.id, partName(context, p), colours[i] ?? palette.inkSoft),
      // Nobody says which cities it holds: that is not none.
      ...(unstated.includes(p) ? { unseen: t.unseen } : {}),
    })),
    plainClass('none', t.none, palette.land),
  ]
  const partOfCity = new Map(parts.flatMap((p) => p.cityCodes.map((code) => [code, p] as const)))
  const filled = fillAreas(atlas.counties, classes, (county) => {
    const part = county.parent ? partOfCity.get(county.parent) : undefined
    return {
      classId: part?.id ?? 'none',
      value: null,
      valueText: part ? partName(context, part) : t.none,
      statements: part ? [say(part, partName(context, part))] : [],
    }
  })
  const sentence = parts.map((p) => t.part(partName(context, p), namesOf(context, p.cityCodes) || t.unstated))
  return {
    title: t.titleDual,
    summary: t.summaryDual(sentence.join(view.language === 'zh' ? '；' : '; ')),
    dateText: yearsText(context, parts),
    sourceIds: [...new Set([...parts.map((p) => p.namedInId), ...sourcesOf(parts)])].filter(Boolean),
    areas: filled.areas,
    outlines: [],
    symbols: [],
    flows: [],
    legend: {
      title: t.titleDual,
      population: t.populationCities(atlas.cities.length),
      unit: '',
      classes: countCities(atlas, filled),
      signs: [],
      coverage: [{ label: t.coverage, have: parts.length - unstated.length, total: parts.length }],
      notes: [
        ...(unstated.length > 0 ? [t.noteUnstated(listNames(context, unstated))] : []),
        attribution(context, parts),
      ].filter(Boolean),
      grades: gradesOf(parts),
    },
  }
}

function drawCorridors(context: LayerContext): LayerDrawing {
  const { atlas, view, palette } = context
  const t = layoutMapText[view.language]
  const corridors = [...corridorsOf(context).values()]
  const touching = (code: DivisionCode) => corridors.filter((c) => c.some((p) => p.countyCodes.includes(code)))
  const top = 3
  const most = Math.max(0, ...atlas.counties.map((c) => touching(c.code).length))
  const fills = [palette.land, ...pickSteps(palette.ramps.slate.slice(1, 5), top)]
  const unstated = corridors.filter((c) => c.every((p) => p.countyCodes.length === 0)).flatMap((c) => c[0] ?? [])
  // Where the extent of a corridor is not known, a county outside of the others may lie in it.
  const labelOf = (n: number) => (n === 0 && unstated.length > 0 ? t.unseen : n === top ? `${n}+` : String(n))
  const classes = Array.from({ length: top + 1 }, (_, n) => ({
    ...plainClass(`n${n}`, labelOf(n), fills[n] ?? palette.land, 'value'),
    range: [n, n === top ? Math.max(top, most) : n] as const,
  }))
  const filled = fillAreas(atlas.counties, classes, (county) => {
    // The row that names the county speaks, not the first of its corridor.
    const here = touching(county.code).flatMap((c) => c.find((p) => p.countyCodes.includes(county.code)) ?? [])
    return {
      classId: `n${Math.min(here.length, top)}`,
      value: here.length,
      valueText: listNames(context, here) || t.noCorridor,
      statements: here.map((part) => say(part, partName(context, part))),
    }
  })
  const leaders = atlas.counties.filter((c) => touching(c.code).length === most).map((c) => c.code)
  const touched = filled.areas.filter((a) => a.classId !== 'n0').length
  const drawn = corridors.length - unstated.length
  return {
    title: t.titleCorridors,
    summary: t.summaryCorridors(touched, drawn, most > 0 ? t.most(namesOf(context, leaders), most) : ''),
    dateText: yearsText(context, corridors.flat()),
    sourceIds: sourcesOf(corridors.flat()),
    areas: filled.areas,
    outlines: [],
    symbols: [],
    flows: [],
    legend: {
      title: t.titleCorridors,
      population: t.populationCounties(atlas.counties.length),
      unit: t.corridors,
      classes: filled.classes,
      signs: [],
      coverage: [{ label: t.coverage, have: drawn, total: corridors.length }],
      notes: unstated.length > 0 ? [t.noteUnstated(listNames(context, unstated))] : [],
      grades: gradesOf(corridors.flat()),
    },
  }
}

/** What stands behind the parts where the document only names the layout and its places were seen in a reprint; "" otherwise. */
function attribution({ atlas, view }: LayerContext, parts: readonly LayoutPart[]): string {
  const isReprint = (p: LayoutPart) => atlas.sourceById.get(p.sourceId)?.kind === 'unknown'
  const named = parts.find((p) => p.namedInId !== '' && isReprint(p))
  const document = named && atlas.sourceById.get(named.namedInId)
  if (!named || !document) return ''
  const title = document.number || inLanguage(view.language, document.titleZh, document.titleEn)
  return layoutMapText[view.language].attribution(title)
}

function listNames(context: LayerContext, parts: readonly LayoutPart[]): string {
  return joinList([...new Set(parts.map((p) => partName(context, p)))], context.view.language)
}

/** "2018—2022" from the years of rows. */
function yearsText({ atlas }: LayerContext, parts: readonly LayoutPart[]): string {
  const years = [...new Set(parts.map((p) => p.year).filter(Boolean))].sort()
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined || last === undefined ? atlas.edition.asOf : first === last ? first : `${first}–${last}`
}
