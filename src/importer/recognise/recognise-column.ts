// The header over a column of a yearbook → indicator, year and unit; whatever is not said stays open.
import type { Indicator } from '../../domain/indicator.ts'
import { cleanText } from './clean-text.ts'
import { nearestGuesses, type Reason, reason } from './reason.ts'

/** What a title, a "单位:" line or an option says for columns that do not say it themselves. */
export interface ColumnDefaults {
  readonly indicator?: Indicator | undefined
  readonly year?: string | undefined
  /** Several where a line says "单位：亿元、万人": each column takes the one that measures what its indicator does. */
  readonly units?: readonly string[] | undefined
}

export interface ValueColumn {
  readonly indicator: Indicator
  readonly year: string
  /** Multiplies the printed figure into the indicator's unit. */
  readonly factor: number
}

/** Units that mean the same amount, in a common measure. */
const units: Readonly<Record<string, readonly [measure: string, amount: number]>> = {
  元: ['yuan', 1],
  万元: ['yuan', 1e4],
  百万元: ['yuan', 1e6],
  亿元: ['yuan', 1e8],
  人: ['person', 1],
  万人: ['person', 1e4],
  平方公里: ['km2', 1],
  平方千米: ['km2', 1],
  'km²': ['km2', 1],
  km2: ['km2', 1],
  公顷: ['km2', 0.01],
  家: ['firm', 1],
  个: ['firm', 1],
  户: ['firm', 1],
  '%': ['percent', 1],
  '万元/亩': ['per mu', 1],
}

const unitPattern = /\(?(?:计量)?单位[:为]?([^()]+?)\)?$/
const yearPattern = /((?:19|20)\d\d)年?(末|底)?/

/** Reads a title or a line above the table for what holds in all columns. */
export function readDefaults(text: string, indicators: readonly Indicator[]): ColumnDefaults {
  const clean = cleanText(text)
  const years = new Set([...clean.matchAll(/(?:19|20)\d\d(?!\d)/g)].map((m) => m[0]))
  const said = /单位[:为]([^\s()]+)/.exec(clean)?.[1] ?? /\(([^()]+)\)$/.exec(clean)?.[1] ?? ''
  const named = said.split(/[、,;]/).filter((unit) => unit in units)
  const [year] = years
  const indicator = titled(clean, indicators)
  return {
    ...(indicator && { indicator }),
    ...(years.size === 1 ? { year } : {}),
    ...(named.length > 0 ? { units: named } : {}),
  }
}

/** What stands before an indicator in a title without changing what it means: 表1-5 各县（市、区）, 全省, 2024年末. */
const lead =
  /(?:^|[\d年末\s、,:.()]|各县|市区|各地区|各区|地区|\(市、区\)|县\(市、区\)|县市区|区县|各市|各地|全省|全市|分县|分市|主要|和|及|与|的)$/
/** What may follow it. */
const trail = /^(?:$|[\s、,:.(（]|和|及|与|情况|统计|一览|数据|表|指标|汇总|增长|总量|完成|分县|按)/

/** The one indicator a title names: 规模以上工业增加值 is not 工业增加值, and a title that names two says neither. */
function titled(title: string, indicators: readonly Indicator[]): Indicator | undefined {
  const text = canonical(title)
  const named = indicators.filter((i) =>
    namesOf(i).some((name) => {
      const at = text.indexOf(name)
      return at >= 0 && lead.test(text.slice(0, at)) && trail.test(text.slice(at + name.length))
    }),
  )
  const whole = named.filter((i) => !named.some((other) => other !== i && nameOf(other).includes(nameOf(i))))
  return whole.length === 1 ? whole[0] : undefined
}

/** Wordings that mean the same in statistics. */
const canonical = (text: string) =>
  text
    .replace(/规模以上/g, '规上')
    .replace(/(?:(?:地区|国内)?生产总值)?\(?GDP\)?|(?:地区|国内)?生产总值/gi, '地区生产总值')

const nameOf = (indicator: Indicator) => canonical(cleanText(indicator.nameZh))

/** 常住人口（年末） is printed as 常住人口(年末), 年末常住人口. */
function namesOf(indicator: Indicator): readonly string[] {
  const name = nameOf(indicator)
  const [, base, note] = /^(.+?)\((.+)\)$/.exec(name) ?? []
  return base === undefined ? [name] : [name, `${note}${base}`]
}

function findIndicator(name: string, indicators: readonly Indicator[]): Indicator | undefined {
  const exact = indicators.find((i) => namesOf(i).includes(name))
  if (exact) return exact
  const [, stem, inner] = /^(.+?)\((.+)\)$/.exec(name) ?? []
  return stem === undefined ? undefined : indicators.find((i) => nameOf(i) === `${inner}${stem}`)
}

/** The one unit there is, or the one of several that measures what the indicator does. */
function unitFor({ unitZh }: Indicator, said: readonly string[]): string | undefined {
  if (said.length < 2) return said[0]
  const [measure] = units[unitZh] ?? []
  const fitting = said.filter((unit) => measure !== undefined && units[unit]?.[0] === measure)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Headings that leave the indicator to the title. */
const saysNothing = /^(?:数值|数量|绝对数|绝对值|指标值|总量|全年|本年|实绩)$/

/** Reads one column's header. */
export function recogniseColumn(
  header: string,
  indicators: readonly Indicator[],
  defaults: ColumnDefaults,
): ValueColumn | Reason {
  // 年末常住人口（万人）Permanent Population: the same once more.
  let text = cleanText(header).replace(/(?<=[\p{Script=Han})]) ?[A-Za-z][A-Za-z,.'’ -]{3,}$/u, '')
  const [, ownYear, atEnd] = yearPattern.exec(text) ?? []
  const year = ownYear ?? defaults.year
  text = text.replace(yearPattern, '').replace(/[①-⑳*]/g, '')
  let unit: string | undefined
  text = text.replace(/\(([^()]+)\)/g, (whole, inner: string) => {
    const said = inner.replace(unitPattern, '$1')
    if (!(said in units)) return whole
    unit = said
    return ''
  })
  const bare = text.match(/^(.+?)[:/]?(亿元|万元|万人|平方公里)$/)
  if (unit === undefined && bare) {
    unit = bare[2]
    text = bare[1] ?? text
  }
  text = canonical(text.replace(/^[、,:()]+|[、,:(]+$/g, ''))
  const indicator =
    text === '' || saysNothing.test(text)
      ? defaults.indicator
      : (findIndicator(text, indicators) ?? (atEnd ? findIndicator(`年末${text}`, indicators) : undefined))
  if (!indicator) {
    const candidates = indicators.map((i) => ({
      label: `${i.id} ${i.nameZh}`,
      cells: { indicator_id: i.id },
      names: [nameOf(i), nameOf(i).replace(/\(.*\)/, '')],
    }))
    return reason(
      'indicator-unknown',
      `“${cleanText(header)}”不是 indicators.csv 里的指标 → 先在那里加一行，或改列名`,
      `"${cleanText(header)}" is no indicator of indicators.csv → add a row there, or rename the column`,
      nearestGuesses(text, candidates),
    )
  }
  if (year === undefined)
    return reason(
      'year-unknown',
      `“${cleanText(header)}”没有写年份 → 用 --year 或在表题写明`,
      `"${cleanText(header)}" says no year → use --year or write it in the title`,
    )
  const said = unit ?? unitFor(indicator, defaults.units ?? [])
  if (indicator.unitZh === '') return { indicator, year, factor: 1 }
  if (said === undefined)
    return reason(
      'unit-unknown',
      `“${cleanText(header)}”没有写单位 → 在列名或表题写明`,
      `"${cleanText(header)}" says no unit → write it in the header or title`,
    )
  const [measure, amount] = units[said] ?? []
  const [own, ownAmount] = units[indicator.unitZh] ?? []
  if (said === indicator.unitZh) return { indicator, year, factor: 1 }
  if (measure === undefined || measure !== own || amount === undefined || ownAmount === undefined)
    return reason(
      'unit-differs',
      `“${cleanText(header)}”的单位是${said}，指标用${indicator.unitZh} → 请核对`,
      `The unit of "${cleanText(header)}" is ${said}, the indicator uses ${indicator.unitEn} → check it`,
    )
  return { indicator, year, factor: amount / ownAmount }
}
