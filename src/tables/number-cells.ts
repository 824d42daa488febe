// Builders for columns of numbers, dates and periods.
import { type Column, type ColumnOptions, column, ok, type Parsed, problem } from './column.ts'

export interface NumberOptions extends ColumnOptions {
  readonly min?: number
  readonly max?: number
  readonly isInteger?: boolean
}

function readNumber(
  cell: string,
  { min = -Infinity, max = Infinity, isInteger = false }: NumberOptions,
): Parsed<number> {
  if (!/^-?\d+(\.\d+)?$/.test(cell))
    return problem(
      'not-a-number',
      `“${cell}”不是数字 → 用半角数字，不写单位、千分位和科学计数`,
      `"${cell}" is not a number → plain digits, without unit, thousands separator or exponent`,
    )
  const value = Number(cell)
  if (isInteger && !Number.isInteger(value))
    return problem('not-an-integer', `“${cell}”应为整数`, `"${cell}" should be a whole number`)
  if (value < min || value > max)
    return problem('out-of-range', `${cell} 超出范围 ${min}—${max}`, `${cell} is outside ${min} to ${max}`)
  return ok(value)
}

const numberKind = (options: NumberOptions) =>
  ({
    type: 'number',
    min: options.min ?? -Infinity,
    max: options.max ?? Infinity,
    isInteger: options.isInteger ?? false,
  }) as const

/** A number that must be there. */
export function number(zh: string, en: string, options: NumberOptions = {}): Column<number> {
  return column(numberKind(options), true, zh, en, options, (cell) => readNumber(cell, options))
}

/** A number, or null where nothing is published. */
export function optionalNumber(zh: string, en: string, options: NumberOptions = {}): Column<number | null> {
  return column(numberKind(options), false, zh, en, options, (cell) =>
    cell === '' ? ok(null) : readNumber(cell, options),
  )
}

/** Degrees east, CGCS2000; the range is China's. */
export function longitude(): Column<number | null> {
  const range = { min: 73, max: 136 }
  return column({ type: 'longitude', ...range }, false, '经度', 'Longitude', { unit: '°' }, (cell) =>
    cell === '' ? ok(null) : readNumber(cell, range),
  )
}

/** Degrees north, CGCS2000; the range is China's. */
export function latitude(): Column<number | null> {
  const range = { min: 3, max: 54 }
  return column({ type: 'latitude', ...range }, false, '纬度', 'Latitude', { unit: '°' }, (cell) =>
    cell === '' ? ok(null) : readNumber(cell, range),
  )
}

function numbers(cell: string): Parsed<readonly number[]> {
  const values: number[] = []
  for (const part of cell === '' ? [] : cell.split('|')) {
    const read = readNumber(part.trim(), {})
    if (!read.isOk) return read
    values.push(read.value)
  }
  return ok(values)
}

/** Batches the row may belong to: "2", "2|3" for "2 or 3", "" for unknown. */
export function batches(): Column<readonly number[]> {
  const about = {
    zh: '批次；“2|3”表示第二批或第三批，空白表示不详',
    en: 'Batch; "2|3" means batch 2 or 3, a blank means unknown',
  }
  return column({ type: 'batches' }, false, '批次', 'Batches', about, (cell) => {
    const read = numbers(cell)
    if (read.isOk && read.value.some((n) => !Number.isInteger(n) || n < 1 || n > 20))
      return problem('batch-shape', `“${cell}”不是批次 → 如 2 或 2|3`, `"${cell}" is not a batch → such as 2 or 2|3`)
    return read
  })
}

/** Class breaks, ascending: "1|2|3". */
export function breaks(): Column<readonly number[]> {
  const about = { zh: '给定的分级界线，由小到大，用 | 隔开', en: 'Given class breaks, ascending, separated by |' }
  return column({ type: 'breaks' }, false, '分级界线', 'Breaks', about, (cell) => {
    const read = numbers(cell)
    if (read.isOk && read.value.some((n, i) => i > 0 && n <= (read.value[i - 1] ?? n)))
      return problem('breaks-order', `“${cell}”须由小到大`, `"${cell}" must ascend`)
    return read
  })
}

function matching(
  type: 'date' | 'year',
  pattern: RegExp,
  example: string,
): (zh: string, en: string, options?: ColumnOptions) => Column<string> {
  return (zh, en, options = {}) =>
    column({ type }, options.isRequired ?? false, zh, en, options, (cell) =>
      cell === '' || pattern.test(cell)
        ? ok(cell)
        : problem(
            `not-a-${type}`,
            `“${cell}”不是${type === 'date' ? '日期' : '年份'} → 如 ${example}`,
            `"${cell}" is not a ${type} → such as ${example}`,
          ),
    )
}

/** YYYY, YYYY-MM or YYYY-MM-DD; "" where unknown. */
export const date = matching(
  'date',
  /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  '2023、2023-06、2023-06-20',
)

/** YYYY; "" where unknown. */
export const year = matching('year', /^(19|20)\d\d$/, '2023')

/** A period as the source dates it: 2023, 2018-2020, 2023Q1, 2024M1-5, n.d. */
export function period(zh: string, en: string, options: ColumnOptions = {}): Column<string> {
  const pattern = /^((19|20)\d\d(-(19|20)\d\d|Q[1-4]|M\d{1,2}(-\d{1,2})?)?|n\.d\.)$/
  return column({ type: 'period', pattern }, true, zh, en, options, (cell) =>
    pattern.test(cell)
      ? ok(cell)
      : problem(
          'not-a-period',
          `“${cell}”不是时期 → 如 2023、2018-2020、2023Q1、2024M1-5，年份未载填 n.d.`,
          `"${cell}" is not a period → such as 2023, 2018-2020, 2023Q1, 2024M1-5, or n.d. where no year is given`,
        ),
  )
}
