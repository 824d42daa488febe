// The header over a column of a yearbook → indicator, year and unit; whatever is not said stays open.
import type { Indicator } from '../../domain/indicator.ts'
import type { Sentence } from '../import-error.ts'
import { cleanText } from './clean-text.ts'
import type { ColumnDefaults } from './column-defaults.ts'
import { canonical, findIndicator, guessOf, indicatorGuesses, indicatorsCalled, nameOf } from './find-indicator.ts'
import { type PartOfYear, readPartOfYear } from './part-of-year.ts'
import { type Reason, reason } from './reason.ts'
import { guessUnits, readUnit, unitFactor, unitFor } from './recognise-unit.ts'

export interface ValueColumn {
  readonly indicator: Indicator
  readonly year: string
  /** Multiplies the printed figure into the indicator's unit. */
  readonly factor: number
  /** What the header does not say itself. */
  readonly taken: readonly Taken[]
}

/** Something a column was read with that its header does not say, and the title or note that does. */
export interface Taken extends Sentence {
  readonly text: string
}

const yearPattern = /((?:19|20)\d\d)年?(末|底)?/

/** Headings that leave the indicator to the title. */
export const saysNothing = /^(?:数|值|数值|数据|数量|绝对数|绝对值|绝对量|指标值|总量|全年|本年|实绩|value)$/i

interface Heading {
  readonly year: string | undefined
  readonly isYearEnd: boolean
  readonly part: PartOfYear | undefined
  readonly unit: string | undefined
  /** What is left: the indicator's name. */
  readonly name: string
}

function takeApart(header: string): Heading {
  // 年末常住人口（万人）Permanent Population (10 000 persons): the same once more.
  let text = cleanText(header)
    .replace(/\([^()\p{Script=Han}]*[A-Za-z]{3}[^()\p{Script=Han}]*\)/gu, (whole) =>
      readUnit(whole.slice(1, -1)) === undefined ? '' : whole,
    )
    .replace(/(?<=[\p{Script=Han})]) ?[A-Za-z][A-Za-z,.'’ -]{3,}/gu, '')
  const [, year, atEnd] = yearPattern.exec(text) ?? []
  text = text.replace(yearPattern, '').replace(/[①-⑳*]/g, '')
  let unit: string | undefined
  text = text.replace(/\(([^()]+)\)/g, (whole, inner: string) => {
    unit = readUnit(inner) ?? unit
    return readUnit(inner) === undefined ? whole : ''
  })
  const [, stem, last] = /^(.+?)[:/]?(亿元|万元|万人|平方公里)$/.exec(text) ?? []
  if (unit === undefined && stem !== undefined) {
    unit = last
    text = stem
  }
  const part = readPartOfYear(text)
  if (part) text = text.replace(part.words, '').replace('()', '')
  // 地区生产总值 绝对数: the first of two columns under one heading.
  text = text.replace(/(?<=.)(?:绝对[数值量]|数值|实绩)$/, '')
  return {
    year,
    isYearEnd: atEnd !== undefined,
    part,
    unit,
    name: canonical(text.replace(/^[、,:()]+|[、,:(]+$/g, '')),
  }
}

/** Why a column stays to be decided, and its indicator where that much is known. */
export interface OpenColumn extends Reason {
  readonly indicatorId: string
}

/** Reads one column's header. */
export function recogniseColumn(
  header: string,
  indicators: readonly Indicator[],
  defaults: ColumnDefaults,
): ValueColumn | OpenColumn {
  const read = recognise(header, indicators, defaults)
  return 'code' in read ? { indicatorId: '', ...read } : read
}

function recognise(
  header: string,
  indicators: readonly Indicator[],
  defaults: ColumnDefaults,
): ValueColumn | Reason | OpenColumn {
  const heading = takeApart(header)
  const written = cleanText(header)
  const taken: Taken[] = []
  const take = (zh: string, en: string, text = '') => {
    if (text !== '') taken.push({ zh, en, text })
  }
  const part = heading.part ?? defaults.part?.value
  const saysName = heading.name !== '' && !saysNothing.test(heading.name)
  const beside = { indicators, part, isYearEnd: heading.isYearEnd, texts: defaults.texts }
  const title = saysName ? undefined : defaults.name
  const name = saysName ? heading.name : (title?.value ?? '')
  const found = findIndicator(name, beside)
  const [, bare, strange] = /^(.+)\(([^()]{1,6})\)$/.exec(heading.name) ?? []
  const misspelt = found || bare === undefined ? undefined : findIndicator(bare, beside)
  if (misspelt && strange !== undefined)
    return { ...unitUnknown(written, strange, misspelt.indicator), indicatorId: misspelt.indicator.id }
  if (!found && indicatorsCalled(name, indicators).length > 1)
    return reason(
      'indicator-ambiguous',
      `“${written}”可以指几个指标，表题和说明都没有写明是哪个 → 请改列名`,
      `"${written}" may be several indicators, and neither title nor note says which → rename the column`,
      indicatorGuesses(name, indicators),
    )
  // What the title names is the likeliest meaning of a heading that is not known.
  const named = saysName && defaults.name ? findIndicator(defaults.name.value, beside)?.indicator : undefined
  if (!found)
    return reason(
      'indicator-unknown',
      `“${written}”不是 indicators.csv 里的指标 → 先在那里加一行，或改列名`,
      `"${written}" is no indicator of indicators.csv → add a row there, or rename the column`,
      [...(named ? [guessOf(named)] : []), ...indicatorGuesses(name, indicators)],
    )
  const { indicator } = found
  const open = (why: Reason): OpenColumn => ({ ...why, indicatorId: indicator.id })
  if (part && (part.suffix === '' || readPartOfYear(nameOf(indicator))?.suffix !== part.suffix))
    return open(
      reason(
        'part-of-year',
        `“${written}”是${part.words}的数，不是全年 → 不导入；全年的数请另填`,
        `"${written}" is for ${part.words}, not for the year → not imported; use figures of whole years`,
      ),
    )
  if (part && heading.part === undefined) take(part.words, part.words, defaults.part?.text)
  for (const text of new Set([title?.text, found.text]))
    take(`指标 ${indicator.nameZh}`, `indicator ${indicator.nameEn}`, text)
  const year = heading.year ?? defaults.year?.value
  if (year === undefined)
    return open(
      reason(
        'year-unknown',
        `“${written}”没有写年份 → 用 --year 或在表题写明`,
        `"${written}" says no year → use --year or write it in the title`,
      ),
    )
  if (heading.year === undefined) take(`年份 ${year}`, `year ${year}`, defaults.year?.text)
  const period = `${year}${part?.suffix ?? ''}`
  if (indicator.unitZh === '') return { indicator, year: period, factor: 1, taken }
  const said = heading.unit ?? unitFor(indicator, defaults.units?.value ?? [])
  if (said === undefined) return open(unitUnknown(written, defaults.strangeUnit ?? '', indicator))
  if (heading.unit === undefined) take(`单位 ${said}`, `unit ${said}`, defaults.units?.text)
  const factor = unitFactor(said, indicator)
  if (factor === undefined)
    return open(
      reason(
        'unit-differs',
        `“${written}”的单位是${said}，指标用${indicator.unitZh} → 请核对`,
        `The unit of "${written}" is ${said}, the indicator uses ${indicator.unitEn} → check it`,
      ),
    )
  return { indicator, year: period, factor, taken }
}

function unitUnknown(written: string, strange: string, indicator: Indicator): Reason {
  if (strange !== '')
    return reason(
      'unit-unknown',
      `“${written}”的单位“${strange}”不认识 → 请改正`,
      `The unit "${strange}" of "${written}" is not known → correct it`,
      guessUnits(strange, indicator),
    )
  return reason(
    'unit-unknown',
    `“${written}”没有写单位 → 在列名或表题写明`,
    `"${written}" says no unit → write it in the header or title`,
  )
}
