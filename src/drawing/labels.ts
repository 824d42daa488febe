// Names on the map: counties by importance, and the waters of the edition.
import type { Atlas, Place } from '../domain/atlas.ts'
import { drawingText } from '../i18n/drawing.messages.ts'
import { inLanguage } from '../i18n/format.ts'
import type { View } from '../view/view.ts'
import type { Drawing, LabelMark } from './drawing.ts'

/** A county that fills less of its bounds than this, in km² per square degree, lies scattered: its name stands on the sea as well. */
const scatteredKm2 = 2700

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
  { symbols, areas, flows }: Pick<Drawing, 'symbols' | 'areas' | 'flows'>,
): LabelMark[] {
  const ends = new Set(flows.flatMap(({ from, to }) => [from, to]))
  const withMarks = new Set<string>(symbols.map((s) => s.code))
  for (const { code, label } of atlas.placeByCode.values()) if (ends.has(label)) withMarks.add(code)
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
      isScattered: isScattered(place),
    }),
  )
  return [...names, ...waters].sort((a, b) => a.rank - b.rank)
}

function isScattered({ bounds: [west, south, east, north], areaKm2 }: Place): boolean {
  return areaKm2 < scatteredKm2 * (east - west) * (north - south)
}

function waterMarks({ edition }: Atlas, { language }: View): LabelMark[] {
  const t = drawingText[language]
  return (edition.waters ?? []).map(({ id, at }, i) => ({
    code: '',
    at,
    text: t[id],
    rank: i + 1,
    kind: 'water',
    isStrong: false,
  }))
}
