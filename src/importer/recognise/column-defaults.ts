// What a title, a "单位:" line, a note or an option says for columns that do not say it themselves.
import type { Indicator } from '../../domain/indicator.ts'
import { cleanText } from './clean-text.ts'
import { baseOf, canonical, namesOf } from './find-indicator.ts'
import { type PartOfYear, readPartOfYear } from './part-of-year.ts'
import { readUnit } from './recognise-unit.ts'

/** Something found in a text of the sheet; the text is "" where a person gave it. */
interface Stated<T> {
  readonly value: T
  readonly text: string
}

export interface ColumnDefaults {
  /** Its name, which may need a word beside it to be one indicator's. */
  readonly name?: Stated<string> | undefined
  readonly year?: Stated<string> | undefined
  readonly part?: Stated<PartOfYear> | undefined
  /** Several where a line says "单位：亿元、万人": each column takes the one that measures what its indicator does. */
  readonly units?: Stated<readonly string[]> | undefined
  /** A unit nobody knows, such as 万入. */
  readonly strangeUnit?: string | undefined
  /** All titles and notes, cleaned: they may tell two indicators of one name apart. */
  readonly texts: readonly string[]
}

/** What one title says; nothing it says twice and differently counts. */
export function readTitle(raw: string, indicators: readonly Indicator[]): Omit<ColumnDefaults, 'texts'> {
  const text = cleanText(raw)
  const years = new Set([...text.matchAll(/(?:19|20)\d\d(?!\d)/g)].map((m) => m[0]))
  const [year] = years
  const named = readUnitLine(text)
  const name = titled(text, indicators)
  const part = readPartOfYear(text)
  return {
    ...(name !== undefined && { name: { value: name, text } }),
    ...(years.size === 1 && year !== undefined ? { year: { value: year, text } } : {}),
    ...(part && { part: { value: part, text } }),
    ...named,
  }
}

/** A note below a table may still say its unit. */
export const readNote = (raw: string): Pick<ColumnDefaults, 'units'> => {
  const { units } = readUnitLine(cleanText(raw))
  return units === undefined ? {} : { units }
}

function readUnitLine(text: string): Pick<ColumnDefaults, 'units' | 'strangeUnit'> {
  const line = /单位(?:[:为]|均为|:?是)([^\s(),;。]+(?:[,;][^\s(),;。]{1,4})*)/.exec(text)?.[1]
  const said = line ?? /\(([^()]+)\)$/.exec(text)?.[1] ?? ''
  const value = said.split(/[、,;和及]/).flatMap((unit) => readUnit(unit) ?? [])
  if (value.length > 0) return { units: { value, text } }
  return line === undefined ? {} : { strangeUnit: line }
}

/** What stands before an indicator in a title without changing what it means: 表1-5 各县（市、区）, 全省, 2024年末. */
const lead =
  /(?:^|[\d年末\s、,:.()]|各县|市区|各地区|各区|地区|\(市、区\)|县\(市、区\)|县市区|区县|各市|各地|全省|全市|分县|分市|主要|和|及|与|的)$/
/** What may follow it. */
const trail = /^(?:$|[\s、,:.(（]|和|及|与|情况|统计|一览|数据|表|指标|汇总|增长|总量|完成|分县|按)/

/** The one name of an indicator in a title: 规模以上工业增加值 is not 工业增加值, and a title that names two says neither. */
function titled(title: string, indicators: readonly Indicator[]): string | undefined {
  const text = canonical(title)
  const names = [...new Set(indicators.flatMap((i) => [...namesOf(i), baseOf(i)]))].filter((name) => {
    const at = text.indexOf(name)
    return at >= 0 && lead.test(text.slice(0, at)) && trail.test(text.slice(at + name.length))
  })
  const whole = names.filter((name) => !names.some((other) => other !== name && other.includes(name)))
  return whole.length === 1 ? whole[0] : undefined
}
