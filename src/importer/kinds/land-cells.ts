// What the cells of a land table say: where, how much, of what nature.
import type { Knowledge } from '../knowledge.ts'
import { cleanText, stripSerial } from '../recognise/clean-text.ts'
import { hectaresOf } from '../recognise/land-units.ts'
import { recognisePlace } from '../recognise/recognise-place.ts'
import type { RowCells } from './import-kind.ts'

const valuePattern =
  /^(≥|>=|不少于|不低于|>|超过|超|<|低于|小于|约|近|名义)?\s*(\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)?)\s*(以上|左右)?\s*([^\d以左]{0,8})(以上|左右)?$/
const signs: Readonly<Record<string, string>> = {
  '≥': '≥',
  '>=': '≥',
  不少于: '≥',
  不低于: '≥',
  以上: '≥',
  '>': '>',
  超过: '>',
  超: '>',
  '<': '<',
  低于: '<',
  小于: '<',
  约: '约',
  近: '近',
  名义: '名义',
  左右: '左右',
}
const natureWords: readonly (readonly [RegExp, string])[] = [
  [/年度目标|每年/, 'per-year target'],
  [/目标|计划|任务/, 'target'],
  [/结果|完成|实际|实绩/, 'actual'],
  [/存量|现状/, 'inventory'],
  [/底线/, 'floor'],
  [/控制线/, 'control line'],
  [/门槛/, 'threshold'],
]
/** The nature that a title, a heading or a cell names. */
export const natureOf = (text: string) => natureWords.find(([regex]) => regex.test(text))?.[1]
/** Natures as the table writes them. */
export const natures = ['target', 'per-year target', 'threshold', 'floor', 'inventory', 'actual', 'control line']

/** Province, city, county or zone with its code; undefined where it is none. */
export function readScope(raw: string, knowledge: Knowledge): RowCells | undefined {
  const text = stripSerial(cleanText(raw)).replace(/^其中:?/, '')
  if (/^(?:全省|浙江省?)$/.test(text)) {
    const province = knowledge.tables.divisions.find((d) => d.level === 'province')
    return (
      province && {
        scope_level: 'province',
        scope_code: province.code,
        scope_zh: province.nameZh,
        scope_en: province.nameEn,
      }
    )
  }
  const first = recognisePlace(text, knowledge)
  if (first.kind === 'city' && first.length === text.length)
    return {
      scope_level: 'prefecture',
      scope_code: first.city.code,
      scope_zh: first.city.nameZh,
      scope_en: first.city.nameEn,
    }
  const rest = first.kind === 'city' ? text.slice(first.length) : text
  const read = first.kind === 'city' ? recognisePlace(rest, knowledge, { cityCode: first.city.code }) : first
  if (read.kind !== 'place' || read.length !== rest.length) return undefined
  const { placeZh, placeEn, countyCodes, isFunctionalZone, cityCode } = read.place
  const code = countyCodes.length === 1 ? (countyCodes[0] ?? cityCode) : cityCode
  return { scope_level: isFunctionalZone ? 'park' : 'county', scope_code: code, scope_zh: placeZh, scope_en: placeEn }
}

/** "≥1.5万亩" → comparator, value, unit and hectares; undefined where it is no single figure. */
export function readAmount(raw: string, unitOf: (said: string) => string): RowCells | undefined {
  const match = valuePattern.exec(cleanText(raw).replaceAll(',', ''))
  if (!match) return undefined
  const [, before, value = '', after, said = '', last] = match
  const unit = unitOf(said)
  const ha = hectaresOf(Number(value), unit)
  return {
    comparator: signs[before ?? after ?? last ?? ''] ?? '=',
    value,
    unit,
    ...(ha === undefined ? {} : { value_ha: ha.toFixed(2) }),
  }
}
