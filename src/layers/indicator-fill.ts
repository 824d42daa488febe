// Counties into the classes of an indicator, with the gap where nothing is published.
import type { DivisionCode } from '../domain/division.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { AreaMark, LegendClass, LegendSign, SymbolMark } from '../drawing/drawing.ts'
import { fillAreas } from './fill-areas.ts'
import { figureStatement } from './indicator-sentences.ts'
import type { Figure } from './indicator-values.ts'
import { type LayerContext, plainClass } from './layer.ts'

export interface Filled {
  readonly areas: readonly AreaMark[]
  readonly classes: readonly LegendClass[]
  readonly symbols?: readonly SymbolMark[]
  readonly signs?: readonly LegendSign[]
}

export type CountyFigures = ReadonlyMap<DivisionCode, Figure>

/** One mark per county; `gap` is the class and the words of counties without a figure. */
export function fillWith(
  context: LayerContext,
  indicator: Indicator,
  figures: CountyFigures,
  classes: Parameters<typeof fillAreas>[1],
  gap: { readonly id: string; readonly text: string },
  classify: (figure: Figure) => string | undefined,
): Filled {
  return fillAreas(context.atlas.counties, classes, (county) => {
    const figure = figures.get(county.code)
    if (!figure) return { classId: gap.id, value: null, valueText: gap.text, statements: [] }
    const statement = figureStatement(context, indicator, figure)
    return {
      classId: classify(figure) ?? gap.id,
      value: figure.value,
      valueText: statement.text,
      statements: [statement],
    }
  })
}

/** The hatched class of counties without a figure. */
export function noData({ palette }: LayerContext, label: string) {
  return plainClass('none', label, palette.land, 'no-data', 'hatch', palette.hatch)
}
