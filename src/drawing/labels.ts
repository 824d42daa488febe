// Names on the map: counties by importance, and two waters placed from geometry alone.
import type { Atlas, Place } from '../domain/atlas.ts'
import { drawingText } from '../i18n/drawing.messages.ts'
import { inLanguage } from '../i18n/format.ts'
import type { View } from '../view/view.ts'
import type { Drawing, LabelMark, LonLat } from './drawing.ts'

/** A map that speaks of at most this share of the counties names them strongly. */
const fewShare = 1 / 3

/**
 * County names and waters. Rank 0 is the selected county alone; then the counties of a selected city, those that the map says
 * something of, and the rest by area, largest first. Waters stand right behind the selected place: they are few and lie where no
 * county does.
 */
export function labelMarks(
  atlas: Atlas,
  view: View,
  { symbols, areas }: Pick<Drawing, 'symbols' | 'areas'>,
): LabelMark[] {
  const withMarks = new Set<string>(symbols.map((s) => s.code).filter((code) => code !== ''))
  const said = new Set<string>(areas.filter((a) => a.statements.length > 0).map((a) => a.code))
  const isFew = said.size <= atlas.counties.length * fewShare
  const isStrong = (code: string) => withMarks.has(code) || (isFew && said.has(code))
  const importance = (code: string, parent: string | null) =>
    code === view.place
      ? 0
      : parent === view.place && view.place !== ''
        ? 1
        : withMarks.has(code) || said.has(code)
          ? 2
          : 3
  const counties = atlas.counties.flatMap((county) => {
    const place = atlas.placeByCode.get(county.code)
    return place ? [{ county, place, importance: importance(county.code, county.parent) }] : []
  })
  counties.sort(
    (a, b) =>
      a.importance - b.importance || b.place.areaKm2 - a.place.areaKm2 || (a.county.code < b.county.code ? -1 : 1),
  )
  const waters = waterMarks(atlas, view)
  const names = counties.map(
    ({ county, place, importance }, i): LabelMark => ({
      code: county.code,
      at: place.label,
      text: inLanguage(view.language, county.shortZh, county.shortEn),
      rank: importance === 0 ? 0 : i + 1 + waters.length,
      kind: 'county',
      isStrong: importance === 0 || isStrong(county.code),
    }),
  )
  return [...names, ...waters].sort((a, b) => a.rank - b.rank)
}

const zhejiang = '330000'

function waterMarks(atlas: Atlas, { language }: View): LabelMark[] {
  if (atlas.edition.provinceCode !== zhejiang) return []
  const t = drawingText[language]
  const water = (text: string, at: LonLat | null, rank: number): LabelMark[] =>
    at ? [{ code: '', at, text, rank, kind: 'water', isStrong: false }] : []
  return [...water(t.eastSea, openSea(atlas), 1), ...water(t.hangzhouBay, between(atlas, '330424', '330282'), 2)]
}

/** Halfway between the label points of the counties on either shore. */
function between(atlas: Atlas, a: string, b: string): LonLat | null {
  const [p, q] = [atlas.placeByCode.get(a)?.label, atlas.placeByCode.get(b)?.label]
  return p && q ? [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2] : null
}

const gridSteps = 10

/** The point in the eastern third of the province's frame that is farthest from the bounds of all its places and from the frame. */
function openSea({ edition, places, divisionByCode }: Atlas): LonLat | null {
  const [west, south, east, north] = edition.bounds
  const third = east - (east - west) / 3
  // Only boxes that reach near the eastern third can be the nearest; this runs with every drawing.
  const counties = places.filter(
    (p) => p.bounds[2] > third - (east - west) / 6 && divisionByCode.get(p.code)?.level === 'county',
  )
  let best: { at: LonLat; room: number } | null = null
  for (let i = 1; i < gridSteps; i++) {
    for (let j = 1; j < gridSteps; j++) {
      const at: LonLat = [third + (east - third) * (i / gridSteps), south + (north - south) * (j / gridSteps)]
      const toFrame = Math.min(east - at[0], at[1] - south, north - at[1])
      const room = Math.min(toFrame, ...counties.map((p) => distanceTo(p.bounds, at)))
      if (room > 0 && (!best || room > best.room)) best = { at, room }
    }
  }
  return best?.at ?? null
}

function distanceTo([west, south, east, north]: Place['bounds'], [lon, lat]: LonLat): number {
  return Math.hypot(Math.max(west - lon, 0, lon - east), Math.max(south - lat, 0, lat - north))
}
