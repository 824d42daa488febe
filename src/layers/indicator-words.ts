// How an indicator's figures are printed: number, unit, year.
import type { Indicator } from '../domain/indicator.ts'
import type { Basis } from '../drawing/drawing.ts'
import { formatNumber, inLanguage, withUnit } from '../i18n/format.ts'
import { indicatorText } from '../i18n/indicator.messages.ts'
import { type Figure, parseFormula, yearOrder } from './indicator-values.ts'
import type { LayerContext } from './layer.ts'

/** The number with its unit, as tooltip, table and profile print it. */
export function figureText({ view }: Pick<LayerContext, 'view'>, indicator: Indicator, value: number): string {
  const t = indicatorText[view.language]
  if (indicator.draw === 'flag') return value > 0 ? t.has : t.hasNot
  const number = formatNumber(value, view.language, indicator.decimals)
  if (indicator.draw === 'rank') return t.rank(number)
  const unit = inLanguage(view.language, indicator.unitZh, indicator.unitEn)
  return view.language === 'en' && unit !== '%' && unit !== '' ? `${number} ${unit}` : withUnit(number, unit)
}

/** "2023", "2024M1-5", or that no year is stated; "" for counts that have none. */
export function yearText({ view }: Pick<LayerContext, 'view'>, year: string): string {
  const t = indicatorText[view.language]
  return year === '' ? '' : yearOrder(year) === '' ? t.nd : t.year(year)
}

/** How a figure is published, or what it was computed from: "10000 × 常住人口 2020 年 60 万人 ÷ 土地面积 2700 km²". */
export function figureBasis(
  context: Pick<LayerContext, 'atlas' | 'view'>,
  indicator: Indicator,
  figure: Figure,
): Basis {
  const t = indicatorText[context.view.language]
  const text = figureText(context, indicator, figure.value)
  if (indicator.formula === '') {
    const dated = [text, yearText(context, figure.year)].filter(Boolean).join(' · ')
    return figure.evidence === 'derived' ? { computed: dated } : { published: dated }
  }
  const parts = figure.inputs.map(({ indicatorId, year, value }) => {
    const input = context.atlas.indicators.find(({ id }) => id === indicatorId)
    return [
      t.yearOf(indicatorName(context, indicatorId), year),
      input ? figureText(context, input, value) : value,
    ].join(' ')
  })
  const factor = parseFormula(indicator.formula)?.factor ?? 1
  const method = parts.length > 0 ? parts.join(' ÷ ') : t.counted
  return { computed: text, method: factor === 1 ? method : `${factor} × ${method}` }
}

/** Name of an indicator by its id. */
export function indicatorName({ atlas, view }: Pick<LayerContext, 'atlas' | 'view'>, id: string): string {
  const row = atlas.indicators.find((i) => i.id === id)
  return row ? inLanguage(view.language, row.nameZh, row.nameEn) : id
}
