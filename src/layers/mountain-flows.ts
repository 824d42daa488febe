// Pairs and enclaves of mountain counties as flows, by kind, with both ends named.
import type { Atlas, Edition } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import type { Pair } from '../domain/programmes.ts'
import type { FlowMark, LegendSign, LonLat } from '../drawing/drawing.ts'
import type { ProfileLine, ProfileSection } from '../drawing/profile.ts'
import { inLanguage } from '../i18n/format.ts'
import { flowKindsEn, mountainText } from '../i18n/mountain.messages.ts'
import type { Palette } from '../scales/palette.ts'
import type { LayerContext } from './layer.ts'
import { nameOf } from './names.ts'

export interface FlowKind {
  /** Its place in the list as text, as `view.flows` and the link hold it. */
  readonly id: string
  readonly kindZh: string
  readonly kindEn: string
  readonly count: number
}

const knownKinds = Object.keys(flowKindsEn)

/** All kinds of pairs in a stable order: the known ones first, others as the table brings them. */
export function flowKinds(atlas: Pick<Atlas, 'pairs'>): FlowKind[] {
  const kinds = [...new Set([...knownKinds, ...atlas.pairs.map((p) => p.kind)])]
  return kinds.map((kindZh, i) => ({
    id: String(i),
    kindZh,
    kindEn: flowKindsEn[kindZh] ?? kindZh,
    count: atlas.pairs.filter((p) => p.kind === kindZh).length,
  }))
}

/** Colour of a kind by its place in the list; kinds beyond the list share the last. */
function flowColour(palette: Palette, kindId: string): string {
  const { groups, ramps, inkSoft } = palette
  const colours = [groups.G2, groups.G1, groups.G3, groups.G4, ramps.violet[4], ramps.clay[4]]
  return colours[Number(kindId)] ?? inkSoft
}

/** Pairs the view may show: without those whose link or end is only inferred, where the reader switched these off. */
export function shownPairs({ atlas, view }: Pick<LayerContext, 'atlas' | 'view'>): Pair[] {
  return atlas.pairs.filter((p) => view.showsInferred || (p.evidence !== 'inferred' && p.codeEvidence !== 'inferred'))
}

/** Which way a neighbouring province lies, by the first two digits of its codes: seen from one of our cities, east and north positive. */
const outside: Readonly<Record<string, { readonly seenFrom: string; readonly direction: readonly [number, number] }>> =
  {
    '31': { seenFrom: '330400', direction: [1, 1] },
  }

/**
 * Where a straight line from `from` in `direction` meets the frame of the province: the end of a flow whose far end has no geometry
 * here. No coordinate of the far place is assumed; the direction alone says where it is.
 */
export function edgePoint(
  [west, south, east, north]: Edition['bounds'],
  [lon, lat]: LonLat,
  [dx, dy]: readonly [number, number],
): LonLat {
  const steps = [
    dx > 0 ? (east - lon) / dx : dx < 0 ? (west - lon) / dx : Number.POSITIVE_INFINITY,
    dy > 0 ? (north - lat) / dy : dy < 0 ? (south - lat) / dy : Number.POSITIVE_INFINITY,
  ]
  const step = Math.max(0, Math.min(...steps))
  return Number.isFinite(step) ? [lon + step * dx, lat + step * dy] : [lon, lat]
}

function endPoint(atlas: Atlas, code: string, other: string): { at: LonLat; isOutside: boolean } | null {
  const inside = atlas.placeByCode.get(code)
  if (inside) return { at: inside.label, isOutside: false }
  const way = outside[code.slice(0, 2)]
  const anchor = atlas.placeByCode.get(way?.seenFrom ?? '') ?? atlas.placeByCode.get(other)
  if (!way || !anchor) return null
  return { at: edgePoint(atlas.edition.bounds, anchor.label, way.direction), isOutside: true }
}

/** Name of one end; an end outside the province says so. */
function endName(context: Pick<LayerContext, 'atlas' | 'view'>, code: string, zh: string, en: string): string {
  if (context.atlas.divisionByCode.has(code)) return nameOf(context, code)
  const t = mountainText[context.view.language]
  const name = inLanguage(context.view.language, zh, en)
  return code.startsWith('31') && !zh.startsWith('上海') && !en.endsWith(t.shanghai)
    ? t.outside(t.shanghai, name)
    : name
}

function when(context: Pick<LayerContext, 'view'>, { year, yearBasis }: Pair): string {
  const t = mountainText[context.view.language]
  const basis = { start: t.start, sign: t.sign, open: t.open }[yearBasis] ?? t.reported
  return year === '' ? '' : inLanguage(context.view.language, `${year} 年${basis}`, `${basis} ${year}`)
}

function kindName({ view }: Pick<LayerContext, 'view'>, pair: Pair): string {
  return inLanguage(view.language, pair.kind, flowKindsEn[pair.kind] ?? pair.kind)
}

/** Where an enclave lies, where that is known. */
function siteText(context: Pick<LayerContext, 'atlas' | 'view'>, pair: Pair): string {
  return pair.siteCode === '' ? '' : mountainText[context.view.language].site(nameOf(context, pair.siteCode))
}

/** One flow per pair of the kinds the view asks for; a pair whose end has neither geometry nor known direction is left out. */
export function flowMarks(context: LayerContext): FlowMark[] {
  const { atlas, view, palette } = context
  const idByKind = new Map(flowKinds(atlas).map((k) => [k.kindZh, k.id]))
  return shownPairs(context).flatMap((pair): FlowMark[] => {
    const kindId = idByKind.get(pair.kind) ?? ''
    if (!view.flows.includes(kindId)) return []
    const from = endPoint(atlas, pair.fromCode, pair.toCode)
    const to = endPoint(atlas, pair.toCode, pair.fromCode)
    if (!from || !to) return []
    const fromName = endName(context, pair.fromCode, pair.fromZh, pair.fromEn)
    const toName = endName(context, pair.toCode, pair.toZh, pair.toEn)
    const kind = kindName(context, pair)
    const detail = [
      inLanguage(view.language, pair.name, pair.nameEn),
      siteText(context, pair),
      when(context, pair),
    ].filter(Boolean)
    return [
      {
        id: pair.id,
        from: from.at,
        to: to.at,
        fromName,
        toName,
        leavesProvince: from.isOutside || to.isOutside,
        colour: flowColour(palette, kindId),
        kind,
        text: [mountainText[view.language].pair(fromName, toName, kind), ...detail].join(' · '),
        isInferred: pair.evidence === 'inferred' || pair.codeEvidence === 'inferred',
      },
    ]
  })
}

/** Legend signs of the kinds drawn, with the number of flows. */
export function flowSigns({ atlas, view, palette }: LayerContext, flows: readonly FlowMark[]): LegendSign[] {
  return flowKinds(atlas)
    .filter((k) => view.flows.includes(k.id))
    .map((k) => {
      const label = inLanguage(view.language, k.kindZh, k.kindEn)
      const colour = flowColour(palette, k.id)
      return {
        id: `flow-${k.id}`,
        label,
        sample: { kind: 'line', colour, style: 'solid' },
        count: flows.filter((f) => f.kind === label).length,
      }
    })
}

/** Pairs and enclaves of a county or city, seen from its end, whichever end that is. */
export function describeFlows(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view, palette } = context
  const t = mountainText[view.language]
  const idByKind = new Map(flowKinds(atlas).map((k) => [k.kindZh, k.id]))
  const isCity = atlas.divisionByCode.get(code)?.level === 'city'
  const isHere = (end: string) => end === code || (isCity && atlas.divisionByCode.get(end)?.parent === code)
  const pairs = shownPairs(context).filter((p) => isHere(p.fromCode) || isHere(p.toCode))
  const lines = pairs.map((pair): ProfileLine => {
    const from = endName(context, pair.fromCode, pair.fromZh, pair.fromEn)
    const to = endName(context, pair.toCode, pair.toZh, pair.toEn)
    const partner = isCity ? `${from} — ${to}` : isHere(pair.fromCode) ? to : from
    return {
      id: pair.id,
      glyph: { shape: 'disc', colour: flowColour(palette, idByKind.get(pair.kind) ?? '') },
      strong: partner,
      text: kindName(context, pair),
      value: '',
      unit: '',
      note: [inLanguage(view.language, pair.name, pair.nameEn), siteText(context, pair), when(context, pair)]
        .filter(Boolean)
        .join(' · '),
      evidence: pair.evidence,
      sourceId: pair.sourceId,
    }
  })
  return {
    id: 'flows',
    title: t.sectionFlows,
    lines,
    empty: lines.length > 0 ? null : { text: t.emptyFlows, offers: [] },
  }
}
