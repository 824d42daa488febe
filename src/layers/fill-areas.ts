// The one place where a county gets its class and its fill.
import type { Division } from '../domain/division.ts'
import type { AreaMark, LegendClass } from '../drawing/drawing.ts'

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
