// A name as yearbooks print it → the indicator it is; a name that two indicators share needs a word beside it that tells them apart.
import type { Indicator } from '../../domain/indicator.ts'
import { cleanText } from './clean-text.ts'
import { type PartOfYear, readPartOfYear } from './part-of-year.ts'
import { type Guess, nearestGuesses } from './reason.ts'

/** Wordings that mean the same in statistics. */
export const canonical = (text: string) =>
  text
    .replace(/规模以上/g, '规上')
    .replace(/(?:(?:地区|国内)?生产总值)?\(?GDP\)?|(?:地区|国内)?生产总值/gi, '地区生产总值')

export const nameOf = (indicator: Indicator) => canonical(cleanText(indicator.nameZh))

/** 常住人口（年末） → 常住人口 and 年末; an indicator without a bracket has no note. */
function nameParts(indicator: Indicator): { readonly base: string; readonly note: string } {
  const name = nameOf(indicator)
  const [, base = name, note = ''] = /^(.+?)\((.+)\)$/.exec(name) ?? []
  // What a document prints is published.
  return { base, note: note === '公布数' ? '' : note }
}

/** 常住人口 of 常住人口（年末）. */
export const baseOf = (indicator: Indicator): string => nameParts(indicator).base

/** 常住人口（年末） is printed as 常住人口(年末), 年末常住人口. */
export function namesOf(indicator: Indicator): readonly string[] {
  const { base, note } = nameParts(indicator)
  return note === '' ? [base, nameOf(indicator)] : [nameOf(indicator), `${note}${base}`]
}

/** Other words for what a bracket says. */
const notePatterns: Readonly<Record<string, RegExp>> = {
  年末: /年末|年底|末(?:常住)?人口/,
  七普: /七普|第七次(?:全国)?人口普查/,
}
const states = (text: string, note: string) =>
  (notePatterns[note] ?? new RegExp(note.replace(/[^\p{L}\d-]/gu, '.'), 'u')).test(text)

export interface Beside {
  readonly indicators: readonly Indicator[]
  readonly part: PartOfYear | undefined
  readonly isYearEnd: boolean
  /** Titles and notes of the same sheet, cleaned. */
  readonly texts: readonly string[]
}

export interface FoundIndicator {
  readonly indicator: Indicator
  /** The title or note that tells it from its namesakes; "" where the name does. */
  readonly text: string
}

/** Indicators of that name, whatever their brackets say. */
export const indicatorsCalled = (name: string, indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.filter((i) => nameParts(i).base === name)

/** The one indicator that a canonical name means; undefined where it means none, or where nothing says which of several. */
export function findIndicator(name: string, beside: Beside): FoundIndicator | undefined {
  const { indicators, part, isYearEnd, texts } = beside
  const namesakes = indicatorsCalled(name, indicators).filter((i) => nameParts(i).note !== '')
  if (part) {
    const own = namesakes.find((i) => readPartOfYear(nameParts(i).note)?.suffix === part.suffix && part.suffix !== '')
    if (own) return { indicator: own, text: '' }
  }
  const written = [name, ...(isYearEnd ? [`年末${name}`] : []), name.replace(/^(.+?)\((.+)\)$/, '$2$1')]
  const exact = indicators.find((i) => namesOf(i).some((own) => written.includes(own)))
  // What a title says of all columns may make this another indicator, or only speak of one county.
  const stated = namesakes.flatMap((indicator) => {
    const text = texts.find((said) => states(said, nameParts(indicator).note))
    return text === undefined ? [] : [{ indicator, text }]
  })
  if (exact)
    return stated.length > 0 && namesakes.length > 0 && nameOf(exact) === name
      ? undefined
      : { indicator: exact, text: '' }
  return stated.length === 1 ? stated[0] : undefined
}

export const guessOf = ({ id, nameZh }: Indicator): Guess => ({ label: `${id} ${nameZh}`, cells: { indicator_id: id } })

/** The indicators whose names are nearest. */
export function indicatorGuesses(name: string, indicators: readonly Indicator[]): readonly Guess[] {
  return nearestGuesses(
    name,
    indicators.map((i) => ({
      ...guessOf(i),
      names: [nameOf(i), nameParts(i).base],
    })),
  )
}
