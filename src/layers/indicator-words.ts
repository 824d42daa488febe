// How an indicator's figures are printed: number, unit, year.
import type { Indicator } from '../domain/indicator.ts'
import { formatNumber, inLanguage, joinList, speak, withUnit } from '../i18n/format.ts'
import { indicatorText } from '../i18n/indicator.messages.ts'
import { zonesText } from '../i18n/layers.messages.ts'
import { type Figure, yearOrder } from './indicator-values.ts'
import type { LayerContext } from './layer.ts'

/** The number with its unit, as tooltip, table and profile print it. */
export function figureText({ view }: Pick<LayerContext, 'view'>, indicator: Indicator, value: number): string {
  const t = indicatorText[view.language]
  if (indicator.draw === 'flag') return value > 0 ? t.has : t.hasNot
  const { number, unit } = figureParts({ view }, indicator, value)
  if (indicator.draw === 'rank') return t.rank(number)
  return view.language === 'en' && unit !== '%' && unit !== '' ? `${number} ${unit}` : withUnit(number, unit)
}

/** A figure in words; of counted roles, those that no source states apart. */
export function figureWords({ view }: Pick<LayerContext, 'view'>, indicator: Indicator, figure: Figure): string {
  const unstated = figure.unstatedRoles ?? 0
  const stated = figure.value - unstated
  const words = unstated > 0 ? [zonesText[view.language].unstated(unstated)] : []
  return joinList(
    stated === 0 && unstated > 0 ? words : [figureText({ view }, indicator, stated), ...words],
    view.language,
  )
}

/** The number and its unit apart, in the magnitude that the language has a word for. */
export function figureParts({ view }: Pick<LayerContext, 'view'>, indicator: Indicator, value: number) {
  const unit = inLanguage(view.language, indicator.unitZh, indicator.unitEn)
  const said = speak(value, unit, indicator.decimals)
  return { number: formatNumber(said.value, view.language, said.decimals), unit: said.unit }
}

/** "2023", "2024M1-5", or that no year is stated; "" for counts that have none. */
export function yearText({ view }: Pick<LayerContext, 'view'>, year: string): string {
  const t = indicatorText[view.language]
  return year === '' ? '' : yearOrder(year) === '' ? t.nd : t.year(year)
}

/** Name of an indicator by its id. */
export function indicatorName({ atlas, view }: Pick<LayerContext, 'atlas' | 'view'>, id: string): string {
  const row = atlas.indicators.find((i) => i.id === id)
  return row ? inLanguage(view.language, row.nameZh, row.nameEn) : id
}
