// Builders for columns: one function per kind of cell, typed by the value it yields.
import { type DivisionCode, type DivisionLevel, divisionCode } from '../domain/division.ts'
import { type Choice, type Column, type ColumnOptions, column, ok, type Parsed, problem } from './column.ts'

type Options = ColumnOptions

/** Free text; "" where the cell is empty. */
export function text(zh: string, en: string, options: Options = {}): Column<string> {
  return column({ type: 'text' }, options.isRequired ?? false, zh, en, options, ok)
}

/** Required text such as a name. */
export function name(zh: string, en: string, options: Options = {}): Column<string> {
  return text(zh, en, { ...options, isRequired: true })
}

/** The row's own id. */
export function id(pattern: RegExp, options: Options = {}): Column<string> {
  return column({ type: 'id', pattern }, true, '编号', 'Id', options, (cell) =>
    pattern.test(cell)
      ? ok(cell)
      : problem(
          'id-shape',
          `编号“${cell}”不合格式 ${pattern.source} → 请照同表其他行编号`,
          `id "${cell}" does not match ${pattern.source} → number it like the other rows`,
        ),
  )
}

function readCode(cell: string): DivisionCode | undefined {
  return /^\d{6}$/.test(cell) ? divisionCode(cell) : undefined
}

const codeProblem = (cell: string) =>
  problem(
    'code-shape',
    `“${cell}”不是六位行政区划代码 → 请填六位数字，如 330281，并把该列设为文本`,
    `"${cell}" is not a six-digit division code → write six digits such as 330281 and format the column as text`,
  )

/** One division of today. */
export function code(
  levels: readonly DivisionLevel[],
  zh: string,
  en: string,
  options: Options = {},
): Column<DivisionCode> {
  return column({ type: 'code', levels, mayLieOutside: false }, true, zh, en, options, (cell) => {
    const value = readCode(cell)
    return value ? ok(value) : codeProblem(cell)
  })
}

/** One division of today, or null where the cell is empty. */
export function optionalCode(
  levels: readonly DivisionLevel[],
  zh: string,
  en: string,
  options: Options = {},
): Column<DivisionCode | null> {
  return column({ type: 'code', levels, mayLieOutside: false }, false, zh, en, options, (cell) => {
    if (cell === '') return ok(null)
    const value = readCode(cell)
    return value ? ok(value) : codeProblem(cell)
  })
}

/** A code that may belong to another province; "" where empty and not required. */
export function openCode(zh: string, en: string, options: Options = {}): Column<string> {
  const kind = { type: 'code', levels: ['county', 'city'], mayLieOutside: true } as const
  return column(kind, options.isRequired ?? false, zh, en, options, (cell) =>
    cell === '' || readCode(cell) ? ok(cell) : codeProblem(cell),
  )
}

/** A code that stood in an earlier edition of the code list. */
export function formerCode(zh: string, en: string, options: Options = {}): Column<string> {
  return column({ type: 'former-code' }, true, zh, en, options, (cell) =>
    readCode(cell) ? ok(cell) : codeProblem(cell),
  )
}

const split = (cell: string) =>
  cell
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Several divisions separated by ";". */
export function codes(
  levels: readonly DivisionLevel[],
  zh: string,
  en: string,
  options: Options = {},
): Column<readonly DivisionCode[]> {
  return column({ type: 'codes', levels }, options.isRequired ?? false, zh, en, options, (cell) => {
    const values: DivisionCode[] = []
    for (const part of split(cell)) {
      const value = readCode(part)
      if (!value) return codeProblem(part)
      values.push(value)
    }
    return ok(values)
  })
}

/** Several texts separated by ";". */
export function list(zh: string, en: string, options: Options = {}): Column<readonly string[]> {
  return column({ type: 'list' }, false, zh, en, options, (cell) => ok(split(cell)))
}

/** The key of a row in another table; "" where empty and not required. */
export function reference(table: string, zh: string, en: string, options: Options = {}, target = 'id'): Column<string> {
  return column({ type: 'reference', table, column: target }, options.isRequired ?? true, zh, en, options, ok)
}

function readChoice<V extends string>(choices: readonly Choice<V>[], zh: string, cell: string): Parsed<V> {
  const found = choices.find((choice) => choice.value === cell)
  if (found) return ok(found.value)
  const allowed = choices.map((choice) => choice.value)
  return problem(
    'value-not-allowed',
    `“${zh}”不能是“${cell}” → 只能填 ${allowed.join('、')}`,
    `"${cell}" is not allowed here → use one of ${allowed.join(', ')}`,
  )
}

/** One of a fixed set of values. */
export function choice<const V extends string>(
  choices: readonly Choice<V>[],
  zh: string,
  en: string,
  options: Options = {},
): Column<V> {
  return column({ type: 'enum', choices }, true, zh, en, options, (cell) => readChoice(choices, zh, cell))
}

/** One of a fixed set of values, or "". */
export function optionalChoice<const V extends string>(
  choices: readonly Choice<V>[],
  zh: string,
  en: string,
  options: Options = {},
): Column<V | ''> {
  return column<V | ''>({ type: 'enum', choices }, false, zh, en, options, (cell) =>
    cell === '' ? ok('' as const) : readChoice(choices, zh, cell),
  )
}

/** yes or no. */
export function flag(zh: string, en: string, options: Options = {}): Column<boolean> {
  return column({ type: 'flag' }, true, zh, en, options, (cell) =>
    cell === 'yes' || cell === 'no'
      ? ok(cell === 'yes')
      : problem('not-yes-no', `“${zh}”只能填 yes 或 no`, `"${en}" must be yes or no`),
  )
}

/** A web address, or "". */
export function url(zh: string, en: string, options: Options = {}): Column<string> {
  return column({ type: 'url' }, false, zh, en, options, (cell) =>
    cell === '' || /^https?:\/\/\S+$/.test(cell)
      ? ok(cell)
      : problem('not-a-url', `“${cell}”不是网址 → 以 http:// 或 https:// 开头`, `"${cell}" is not a web address`),
  )
}
