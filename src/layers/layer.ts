// The contract of a thematic layer: one file here and one table in data/ make one layer.
import type { Atlas } from '../domain/atlas.ts'
import type { Division, DivisionCode } from '../domain/division.ts'
import type { AreaMark, Drawing, LegendClass } from '../drawing/drawing.ts'
import type { ProfileSection } from '../drawing/profile.ts'
import type { Palette } from '../scales/palette.ts'
import type { LayerId, View } from '../view/view.ts'

export interface LayerContext {
  readonly atlas: Atlas
  readonly view: View
  readonly palette: Palette
}

/** Everything of a Drawing but the labels, which belong to no single layer. */
export type LayerDrawing = Omit<Drawing, 'labels' | 'layer'>

export interface Layer {
  readonly id: LayerId
  /** Name in the list of themes. */
  title(context: LayerContext): string
  /** One line below the name: how much there is, from the tables and the official totals. */
  status(context: LayerContext): string
  draw(context: LayerContext): LayerDrawing
  /** What the layer says of one county or city; null where it never speaks of such places. */
  describe(context: LayerContext, code: DivisionCode): ProfileSection | null
}

type AreaStyle = Omit<AreaMark, 'code' | 'fill' | 'pattern' | 'patternColour' | 'classId'>

/**
 * One mark per county, in the atlas's order, and the classes with their counts: the one place where a fill gets its class.
 * `classify` names a class id for each county; an id that no class has throws.
 */
export function fillAreas(
  counties: readonly Division[],
  classes: readonly Omit<LegendClass, 'count'>[],
  classify: (county: Division) => { readonly classId: string } & AreaStyle,
): { areas: AreaMark[]; classes: LegendClass[] } {
  const byId = new Map(classes.map((c) => [c.id, { legend: c, count: 0 }]))
  const areas = counties.map((county): AreaMark => {
    const mark = classify(county)
    const entry = byId.get(mark.classId)
    if (!entry) throw new Error(`no class ${mark.classId} for ${county.code}`)
    entry.count += 1
    const { fill, pattern, patternColour } = entry.legend
    return { code: county.code, fill, pattern, patternColour, ...mark }
  })
  return { areas, classes: classes.map((c) => ({ ...c, count: byId.get(c.id)?.count ?? 0 })) }
}

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

/** A class without numbers: a category, "no data" or "not applicable". */
export function plainClass(
  id: string,
  label: string,
  fill: string,
  kind: LegendClass['kind'] = 'category',
  pattern: LegendClass['pattern'] = 'none',
  patternColour = '',
): Omit<LegendClass, 'count'> {
  return { id, label, fill, pattern, patternColour, range: null, kind }
}

/** Distinct source ids of rows, in first-seen order. */
export function sourcesOf(rows: readonly { readonly sourceId: string }[]): string[] {
  return [...new Set(rows.map((r) => r.sourceId))].filter((id) => id !== '')
}
