// A figure of a quarter or of some months is no figure of the year: what a title or a heading says of that.
import { chineseInteger } from './clean-text.ts'

export interface PartOfYear {
  /** As printed: 一季度, 1-5月. */
  readonly words: string
  /** As the tables end a period: "Q1", "M1-5"; "" where they have no such form. */
  readonly suffix: string
}

// 12月31日 and 2025年3月20日 are dates, 12月末 is the end of the year.
const pattern =
  /([一二三四1-4])季度|(前[一二三]季度|[上下]半年)|(\d{1,2})[-—–―~至](\d{1,2})月|(?<!\d)(\d{1,2})月份?(?![\d末底])/

/** The part of a year that cleaned text names; undefined where it names none. */
export function readPartOfYear(text: string): PartOfYear | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [words, quarter, , from, to, month] = match
  if (quarter !== undefined) return { words, suffix: `Q${chineseInteger(quarter) ?? ''}` }
  if (from === '1' && to === '12') return undefined
  if (from !== undefined) return { words, suffix: `M${Number(from)}-${Number(to)}` }
  return { words, suffix: month === undefined ? '' : `M${Number(month)}` }
}
