// Pairs and enclaves of mountain counties as flows, by kind, with both ends named.
import type { Atlas, Edition } from '../domain/atlas.ts'
import type { FlowMark, LegendSign, LonLat } from '../drawing/drawing.ts'
import { inLanguage } from '../i18n/format.ts'
import { mountainMapText } from '../i18n/mountain-map.messages.ts'
import type { LayerContext } from './layer.ts'
import { flowKinds } from './mountain-flows.ts'
import { endName, flowColour, kindName, siteText, when } from './mountain-flows-words.ts'

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

/** One flow per pair of the kinds the view asks for; a pair whose end has neither geometry nor known direction is left out. */
export function flowMarks(context: LayerContext): FlowMark[] {
  const { atlas, view, palette } = context
  const idByKind = new Map(flowKinds(atlas).map((k) => [k.kindZh, k.id]))
  return atlas.pairs.flatMap((pair): FlowMark[] => {
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
        text: [mountainMapText[view.language].pair(fromName, toName, kind), ...detail].join(' · '),
        isInferred: pair.evidence === 'inferred' || pair.codeEvidence === 'inferred',
      },
    ]
  })
}

/** Legend signs of the kinds drawn, with the number of flows, and of the dashes where any flow is only inferred. */
export function flowSigns({ atlas, view, palette }: LayerContext, flows: readonly FlowMark[]): LegendSign[] {
  const unsure: LegendSign = {
    id: 'flow-inferred',
    label: mountainMapText[view.language].flowInferred,
    sample: { kind: 'line', colour: palette.inkSoft, style: 'dashed' },
    count: flows.filter((f) => f.isInferred).length,
  }
  const kinds = flowKinds(atlas)
    .filter((k) => view.flows.includes(k.id))
    .map((k): LegendSign => {
      const label = inLanguage(view.language, k.kindZh, k.kindEn)
      const colour = flowColour(palette, k.id)
      return {
        id: `flow-${k.id}`,
        label,
        sample: { kind: 'line', colour, style: 'solid' },
        count: flows.filter((f) => f.kind === label).length,
      }
    })
  return unsure.count === 0 ? kinds : [...kinds, unsure]
}
