// Names of the points that flows end at and that are no county's own.
import type { DivisionCode } from '../domain/division.ts'
import type { FlowMark, LabelMark, LonLat } from '../drawing/drawing.ts'
import { joinList } from '../i18n/format.ts'
import type { LayerContext } from './layer.ts'

/** Places beyond the frame and whole cities at the ends of flows. */
export function flowEndNames(context: LayerContext, flows: readonly FlowMark[]): LabelMark[] {
  return [...outsideNames(context, flows), ...cityEndNames(context, flows)]
}

/** Names at the frame for ends of flows that lie beyond it; several at one point stand as one. */
function outsideNames({ atlas, view }: LayerContext, flows: readonly FlowMark[]): LabelMark[] {
  const [west, south, east, north] = atlas.edition.bounds
  const isAtFrame = ([lon, lat]: LonLat) => lon <= west || lon >= east || lat <= south || lat >= north
  const names = new Map<string, { at: LonLat; texts: Set<string> }>()
  for (const flow of flows.filter((f) => f.leavesProvince)) {
    const end = isAtFrame(flow.to) ? { at: flow.to, text: flow.toName } : { at: flow.from, text: flow.fromName }
    const known = names.get(String(end.at)) ?? { at: end.at, texts: new Set() }
    names.set(String(end.at), { ...known, texts: known.texts.add(end.text) })
  }
  return [...names.values()].map(({ at, texts }) => ({
    code: '',
    at,
    text: joinList([...texts], view.language),
    rank: 0,
    kind: 'outside',
    isStrong: true,
  }))
}

/** Names of whole cities that flows end at: their points belong to no county. */
function cityEndNames({ atlas }: LayerContext, flows: readonly FlowMark[]): LabelMark[] {
  const pointsOf = (divisions: readonly { readonly code: DivisionCode }[]) =>
    divisions.map(({ code }) => String(atlas.placeByCode.get(code)?.label))
  const countyPoints = new Set(pointsOf(atlas.counties))
  const cityPoints = new Set(pointsOf(atlas.cities).filter((point) => !countyPoints.has(point)))
  const ends = flows.flatMap((f) => [
    { at: f.from, text: f.fromName },
    { at: f.to, text: f.toName },
  ])
  const names = new Map(ends.filter(({ at }) => cityPoints.has(String(at))).map((end) => [String(end.at), end]))
  return [...names.values()].map(({ at, text }) => ({ code: '', at, text, rank: 0, kind: 'city', isStrong: true }))
}
