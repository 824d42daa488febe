// How an indicator's figure is published, or what it was computed from.
import type { Indicator } from '../domain/indicator.ts'
import type { Basis } from '../drawing/drawing.ts'
import { basisText } from '../i18n/basis.messages.ts'
import { indicatorText } from '../i18n/indicator.messages.ts'
import { type Figure, parseFormula } from './indicator-values.ts'
import { figureText, indicatorName, yearText } from './indicator-words.ts'
import type { LayerContext } from './layer.ts'

/** Published with its year; or computed: "10000 × 常住人口 2020 年 60万人 ÷ 土地面积 2026 年 2,700 km²". */
export function figureBasis(
  context: Pick<LayerContext, 'atlas' | 'view'>,
  indicator: Indicator,
  { value, year, evidence, inputs }: Figure,
): Basis {
  const { atlas, view } = context
  const text = figureText(context, indicator, value)
  if (indicator.formula === '') {
    const dated = [text, yearText(context, year)].filter(Boolean).join(' · ')
    return evidence === 'derived' ? { computed: dated } : { published: dated }
  }
  const parts = inputs.map((input) => {
    const name = indicatorText[view.language].yearOf(indicatorName(context, input.indicatorId), input.year)
    const own = atlas.indicators.find(({ id }) => id === input.indicatorId)
    return `${name} ${own ? figureText(context, own, input.value) : input.value}`
  })
  const factor = parseFormula(indicator.formula)?.factor ?? 1
  const method = parts.join(' ÷ ') || basisText[view.language].counted
  return { computed: text, method: factor === 1 ? method : `${factor} × ${method}` }
}
