// The tables of a sheet → figures of counties, each with its indicator and its year; what is not clear is left to a person.
import type { Indicator } from '../../domain/indicator.ts'
import type { Position } from '../grid.ts'
import type { Sentence } from '../import-error.ts'
import type { Knowledge } from '../knowledge.ts'
import { cleanText, isSerial } from '../recognise/clean-text.ts'
import { type ColumnDefaults, readNote, readTitle } from '../recognise/column-defaults.ts'
import { nameOf } from '../recognise/find-indicator.ts'
import { type NumberReading, readNumber } from '../recognise/read-number.ts'
import { type Reason, reason } from '../recognise/reason.ts'
import { type OpenColumn, recogniseColumn, type Taken, type ValueColumn } from '../recognise/recognise-column.ts'
import type { Reading, ReadOptions } from './import-kind.ts'
import { makeReading, type ReadingMaker } from './reading.ts'
import type { Block, DataRow, ValueSheet } from './value-blocks.ts'
import { codeDiffers } from './value-names.ts'
import { carryDown, headingOf, isLong, isNameless, longColumns, rowSays } from './value-rows.ts'
import { scopeProblem } from './value-scope.ts'
import { type PrintedFigure, sumProblems } from './value-sums.ts'

interface Place {
  readonly sheet: string
  /** Columns to the left of the table that were cut off. */
  readonly offset: number
}

/** One figure of a place, under one indicator and year. */
interface Printed {
  readonly row: DataRow
  readonly column: number
  readonly heading: string
  readonly figure: Extract<NumberReading, { kind: 'number' }>
  readonly factor: number
}

/** All figures of one indicator and one year. */
interface Series {
  readonly indicator: Indicator
  readonly year: string
  readonly figures: Printed[]
  /** Names of abolished divisions that have a figure. */
  readonly formerListed: Set<string>
}

const isCodeColumn = /^(?:行政区划|行政区|区划|地区|单位)?(?:代码|编码)$|^code$/i
const isSerialColumn = /^(?:序号?|编号|No\.?)$/i

/** Reads every table of the sheet. */
export async function readBlocks(
  sheet: ValueSheet,
  place: Place,
  knowledge: Knowledge,
  options: ReadOptions,
): Promise<Reading> {
  const made = makeReading('values')
  const notices = new Map<string, Sentence>()
  const doubts: Sentence[] = []
  const { formerNames, divisions, indicators } = knowledge.tables
  const own = indicators.filter(({ formula }) => formula === '')
  const at = (row: number, column: number): Position => ({ sheet: place.sheet, row, column: column + place.offset })
  const total = sheet.blocks.reduce((sum, { rows }) => sum + rows.length, 0)
  let read = 0
  let totals = 0
  for (const block of sheet.blocks) {
    const columns = longColumns(block)
    const { rows, notices: carried } = isLong(columns) ? carryDown(block, columns) : { rows: block.rows, notices: [] }
    const said = defaultsOf(block, sheet.notes, own, options)
    // A row that leaves its own cell blank does not mean what the title says.
    const defaults: ColumnDefaults = {
      ...said,
      ...(columns.year !== undefined && { year: undefined }),
      ...(columns.indicator !== undefined && { name: undefined }),
    }
    const figures = figureColumns(block, columns)
    const isOnly = figures.length === 1
    const headings = new Map<string, ValueColumn | OpenColumn>()
    const recognise = (heading: string) => {
      const known = headings.get(heading)
      if (known) return known
      const fresh = heading === '' && !isOnly ? blankHeading : recogniseColumn(heading, own, defaults)
      headings.set(heading, fresh)
      return fresh
    }
    const codeColumn = block.headers.findIndex((header) => isCodeColumn.test(header))
    const series = new Map<string, Series>()
    const columnsOf = new Map<string, Set<number>>()
    const left = new Set<string>()
    for (const row of rows) {
      if (read++ % 2000 === 0) await options.progress?.(read, total)
      if (row.division && row.division.level !== 'county') totals++
      if (isNameless(row)) made.leave({ position: at(row.number, block.nameColumn), text: textOf(row) }, nameless)
      else if (!row.division && row.reason)
        made.leave({ position: at(row.number, block.nameColumn), text: row.name }, row.reason)
      if (isNameless(row)) continue
      const code = codeColumn < 0 ? '' : cleanText(row.cells[codeColumn] ?? '').slice(0, 6)
      if (row.division && /^\d{6}$/.test(code) && code !== row.division.code) {
        const line = { position: at(row.number, block.nameColumn), text: row.name }
        made.leave(line, codeDiffers(row.name, code, row.division))
        continue
      }
      const says = rowSays(row, columns)
      for (const c of figures) {
        const raw = row.cells[c] ?? ''
        const figure = readNumber(raw)
        if (figure.kind === 'missing') continue
        const heading = headingOf(block.headers[c] ?? '', says)
        const column = recognise(heading)
        if ('code' in column) {
          // A long table names an unknown indicator in each of its rows, and need be asked for it once only.
          const key = `${c} ${column.code} ${headingOf(block.headers[c] ?? '', { ...says, year: '' })}`
          if (left.has(key)) continue
          left.add(key)
          const first = isLong(columns) ? row.number : (rows[0]?.number ?? row.number)
          const cells = column.indicatorId === '' ? {} : { indicator_id: column.indicatorId }
          made.leave({ position: at(first, c), text: heading }, column, cells)
          continue
        }
        const key = `${column.indicator.id} ${column.year}`
        const own: Series = series.get(key) ?? { ...column, figures: [], formerListed: new Set() }
        series.set(key, own)
        columnsOf.set(key, (columnsOf.get(key) ?? new Set()).add(c))
        if (!row.division) own.formerListed.add(row.name)
        else if (figure.kind === 'number') own.figures.push({ row, column: c, heading, figure, factor: column.factor })
        else if (row.division.level === 'county')
          made.leave({ position: at(row.number, c), text: `${row.name} ${heading} ${raw}`.trim() }, unreadable(raw), {
            indicator_id: column.indicator.id,
            code: row.division.code,
            year: column.year,
          })
      }
    }
    for (const [key, one] of series) {
      if ((columnsOf.get(key)?.size ?? 0) > 1) leaveTwice(one, made, at)
      else {
        addSeries(one, made, at, formerNames)
        if (one.indicator.draw === 'symbol') {
          const printed = new Map<string, PrintedFigure>(
            one.figures.map(({ row, figure }) => [row.division?.code ?? '', figure]),
          )
          doubts.push(...sumProblems(`${one.indicator.nameZh} ${one.year}`, printed, divisions))
        }
      }
    }
    const used = [...headings.values()].flatMap((column) => ('code' in column ? [] : column.taken))
    for (const sentence of [...block.filled, ...carried, ...sayTaken(used)]) notices.set(sentence.zh, sentence)
  }
  if (totals > 0)
    notices.set('totals', {
      zh: `省、市合计 ${totals} 行只用来核对，不导入`,
      en: `${totals} rows of city and province totals served as a check and are not imported`,
    })
  const reading = made.done(() => false, [...notices.values()], doubts)
  const candidates = [...reading.candidates].sort(
    ({ position: a }, { position: b }) => a.row - b.row || a.column - b.column,
  )
  return { ...reading, candidates }
}

/** What titles, notes and options say of all columns; of two titles the nearer one. */
function defaultsOf(block: Block, notes: readonly string[], own: readonly Indicator[], options: ReadOptions) {
  let defaults: Omit<ColumnDefaults, 'texts'> = {}
  for (const note of notes) defaults = { ...defaults, ...readNote(note) }
  for (const title of [...block.titles].reverse()) defaults = { ...defaults, ...readTitle(title, own) }
  if (defaults.units) defaults = { ...defaults, strangeUnit: undefined }
  const given = own.find(({ id }) => id === options.indicatorId)
  return {
    ...defaults,
    ...(block.isStrange && { name: undefined }),
    ...(given && { name: { value: nameOf(given), text: '' } }),
    ...(options.year ? { year: { value: options.year, text: '' } } : {}),
    texts: [...block.titles, ...notes].map(cleanText),
  }
}

/** Columns that hold figures. */
function figureColumns(block: Block, { year, indicator, unit }: ReturnType<typeof longColumns>): readonly number[] {
  return block.headers.flatMap((header, c) => {
    if (
      [block.nameColumn, year, indicator, unit].includes(c) ||
      isSerialColumn.test(header) ||
      isCodeColumn.test(header)
    )
      return []
    const cells = block.rows.map((row) => cleanText(row.cells[c] ?? '')).filter((cell) => cell !== '')
    // Serial numbers need no heading.
    if (header === '' && c < block.nameColumn && cells.every(isSerial)) return []
    return cells.some((cell) => /\d/.test(cell)) ? [c] : []
  })
}

type At = (row: number, column: number) => Position

const lineOf = ({ row, column, heading, figure }: Printed, at: At) => ({
  position: at(row.number, column),
  text: `${row.name} ${heading} ${figure.text}`.trim(),
})

function addSeries(series: Series, made: ReadingMaker, at: At, formerNames: Knowledge['tables']['formerNames']): void {
  const { indicator, year, figures, formerListed } = series
  const counties = figures.flatMap((one) =>
    one.row.division?.level === 'county' ? [{ ...one, code: one.row.division.code }] : [],
  )
  const scope = { listed: new Set(counties.map(({ code }) => code)), formerListed, formerNames }
  for (const one of counties) {
    const cells = { indicator_id: indicator.id, code: one.code, year }
    const moved = scopeProblem(one.code, year, scope)
    if (moved) made.leave(lineOf(one, at), moved, cells)
    else made.add(lineOf(one, at), { ...cells, value: converted(one.figure, one.factor) })
  }
}

/** One sentence for each title or note that was used. */
function sayTaken(taken: readonly Taken[]): readonly Sentence[] {
  return [...new Set(taken.map(({ text }) => text))].map((text) => {
    const said = (language: 'zh' | 'en', sign: string) =>
      [...new Set(taken.filter((one) => one.text === text).map((one) => one[language]))].join(sign)
    return { zh: `取自“${text}”：${said('zh', '、')}`, en: `taken from "${text}": ${said('en', ', ')}` }
  })
}

/** Two columns under one heading: nobody can tell which is meant, unless they say the same. */
function leaveTwice({ indicator, year, figures }: Series, made: ReadingMaker, at: At): void {
  for (const one of figures)
    if (one.row.division?.level === 'county')
      made.leave(
        lineOf(one, at),
        reason(
          'two-columns',
          `两列都读作“${indicator.nameZh} ${year}” → 请改列名`,
          `Two columns are read as "${indicator.nameEn} ${year}" → rename one`,
        ),
        { indicator_id: indicator.id, code: one.row.division.code, year },
      )
}

const textOf = ({ cells }: DataRow) =>
  cells
    .map(cleanText)
    .filter((cell) => cell !== '')
    .join(' ')
const nameless = reason('name-blank', '这一行没有地名 → 请补上', 'The row names no place → add it')
const blankHeading: OpenColumn = {
  ...reason('indicator-unknown', '这一列没有列名 → 请补上', 'The column has no heading → add it'),
  indicatorId: '',
}
const unreadable = (raw: string): Reason =>
  reason('number-unreadable', `“${raw.trim()}”读不成数 → 只留数字`, `"${raw.trim()}" is no number → leave only digits`)

/** The printed digits, or the product without the noise of binary fractions. */
function converted(figure: Extract<NumberReading, { kind: 'number' }>, factor: number): string {
  return factor === 1 ? figure.text : String(Number((figure.value * factor).toPrecision(12)))
}
