// Measures of low-efficiency land: which of them cities have figures for.
import type { Atlas } from '../domain/atlas.ts'
import type { LandMeasure } from '../domain/programmes.ts'

/** Measures for which at least one city has a figure, in the table's order. */
export function cityMeasures(atlas: Pick<Atlas, 'landMeasures' | 'landTargets'>): LandMeasure[] {
  const used = new Set(atlas.landTargets.filter((r) => r.scopeLevel === 'prefecture').map((r) => r.measureId))
  return atlas.landMeasures.filter((m) => used.has(m.id))
}

/** The measure of a view; "" and unknown ids mean the first that has cities. Undefined where the table is empty. */
export function chosenMeasure(atlas: Pick<Atlas, 'landMeasures' | 'landTargets'>, id: string): LandMeasure | undefined {
  return atlas.landMeasures.find((m) => m.id === id) ?? cityMeasures(atlas)[0] ?? atlas.landMeasures[0]
}

export function isArea(measure: Pick<LandMeasure, 'dimension'>): boolean {
  return measure.dimension === 'area' || measure.dimension === 'area-per-year'
}
