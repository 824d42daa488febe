// Rows of the mountain table, and how their class is called.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import type { MountainCounty } from '../domain/programmes.ts'
import { mountainText } from '../i18n/mountain.messages.ts'
import type { LayerContext } from './layer.ts'

/** Rows of the mountain table by county. */
export function mountainRows(atlas: Atlas): Map<DivisionCode, MountainCounty> {
  return new Map(atlas.mountainCounties.map((row) => [row.code, row]))
}

/** Class of a row in words. */
export function mountainClassName(context: LayerContext, row: MountainCounty | undefined): string {
  const t = mountainText[context.view.language]
  if (row?.developmentClass === '跨越发展类') return t.leap
  return row?.developmentClass === '生态发展类' ? t.eco : t.unclassed
}
