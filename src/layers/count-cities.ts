// Classes counted in cities rather than counties.
import type { Atlas } from '../domain/atlas.ts'
import type { AreaMark, LegendClass } from '../drawing/drawing.ts'

/** The same classes counted in cities, for values that hold for a whole city: each city counts once, by its counties' class. */
export function countCities(
  { cities, counties }: Pick<Atlas, 'cities' | 'counties'>,
  { areas, classes }: { readonly areas: readonly AreaMark[]; readonly classes: readonly LegendClass[] },
): LegendClass[] {
  const classOfCounty = new Map(areas.map((a) => [a.code, a.classId]))
  const classOfCity = cities.map((city) => {
    const county = counties.find((c) => c.parent === city.code)
    return county && classOfCounty.get(county.code)
  })
  return classes.map((c) => ({ ...c, count: classOfCity.filter((id) => id === c.id).length }))
}
