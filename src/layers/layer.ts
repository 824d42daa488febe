// The contract of a thematic layer: its name and status, its drawing, its lines in a profile; and a table in data/.
import type { Atlas } from '../domain/atlas.ts'
import { type Evidence, type Evidenced, evidenceGrades } from '../domain/evidence.ts'
import type { Drawing, LabelMark, LegendClass, LegendModel, Statement } from '../drawing/drawing.ts'
import type { Palette } from '../scales/palette.ts'
import type { LayerId, View } from '../view/view.ts'

export interface LayerContext {
  readonly atlas: Atlas
  readonly view: View
  readonly palette: Palette
}

/** Everything of a Drawing but the labels, which belong to no single layer. */
export type LayerDrawing = Omit<Drawing, 'labels' | 'layer'> & {
  /** Names of points that are no county's own. */
  readonly names?: readonly LabelMark[]
}

export interface Layer {
  readonly id: LayerId
  /** Name in the list of themes. */
  title(context: LayerContext): string
  /** One line below the name: how much there is, from the tables and the official totals. */
  status(context: LayerContext): string
}

/** Draws a layer, in a file of its own beside the layer's: only the first one's travels with the page. */
export type Drawer = (context: LayerContext) => LayerDrawing

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

/** One row's statement. */
export function say({ evidence, sourceId }: Evidenced, text: string): Statement {
  return { text, evidence, sourceIds: [sourceId] }
}

export function textsOf(statements: readonly Statement[]): string[] {
  return statements.map(({ text }) => text)
}

/** Rows of each grade that occurs. */
export function gradesOf(rows: readonly { readonly evidence: Evidence }[]): LegendModel['grades'] {
  return evidenceGrades
    .map((grade) => ({ grade, count: rows.filter(({ evidence }) => evidence === grade).length }))
    .filter(({ count }) => count > 0)
}

/** Distinct source ids of rows, in first-seen order. */
export function sourcesOf(rows: readonly { readonly sourceId: string }[]): string[] {
  return [...new Set(rows.map((r) => r.sourceId))].filter((id) => id !== '')
}
