// Yearbook tables: counties down, indicators or years across, against values.csv.
import type { Division } from '../../domain/division.ts'
import type { Grid, GridRow, Position, Progress } from '../grid.ts'
import type { Sentence } from '../import-error.ts'
import type { Knowledge } from '../knowledge.ts'
import { cleanText, stripSerial } from '../recognise/clean-text.ts'
import { type NumberReading, readNumber } from '../recognise/read-number.ts'
import { type Reason, reason } from '../recognise/reason.ts'
import { type ColumnDefaults, readDefaults, recogniseColumn, type ValueColumn } from '../recognise/recognise-column.ts'
import { isBare, isIgnorable } from '../recognise/recognise-heading.ts'
import { guessPlaces, recognisePlace } from '../recognise/recognise-place.ts'
import type { ImportKind, Reading, ReadOptions, RowCells, TableRow, Verdict } from './import-kind.ts'
import { makeReading } from './reading.ts'
import { scopeProblem } from './value-scope.ts'
import { type PrintedFigure, sumProblems } from './value-sums.ts'

interface DataRow {
  readonly number: number
  readonly name: string
  readonly cells: readonly string[]
  /** null where the name is a place that no county of today answers to. */
  readonly division: Division | null
  readonly reason?: Reason
}

/** "#上 城 区①" → "上城区". */
const bareName = (cell: string) =>
  stripSerial(cleanText(cell).replace(/^[#*△▲]+|[#*△▲①-⑳]+$|\((?:市本级|含.*?|不含.*?)\)$/g, ''))
    .replace(/^其中:/, '')
    // 衢州市 Quzhou: the same name again.
    .replace(/(?<=\p{Script=Han})[ /]*[A-Za-z][A-Za-z .'’-]*$/u, '')

/** Wholes that are no division: passed over. */
const isWhole = /^(?:全市|全区|全县|市区|市辖区|市本级|山区.*|海岛.*|平均|全省平均)(?:合计|总计)?$/

function readName(
  name: string,
  city: Division | undefined,
  knowledge: Knowledge,
): Pick<DataRow, 'division' | 'reason'> | undefined {
  if (isWhole.test(name)) return undefined
  if (/^(?:全省|浙江省?|全省合计|全省总计)$/.test(name)) {
    const province = knowledge.tables.divisions.find((d) => d.level === 'province')
    return province && { division: province }
  }
  let read = recognisePlace(name, knowledge)
  if (read.kind === 'undecided' && read.reason.code === 'place-ambiguous' && city)
    read = recognisePlace(name, knowledge, { cityCode: city.code })
  if (read.kind === 'undecided') return { division: null, reason: read.reason }
  if (read.kind === 'city' && read.length === name.length) return { division: read.city }
  if (read.kind === 'city') {
    const inner = recognisePlace(name.slice(read.length), knowledge, { cityCode: read.city.code })
    if (inner.kind === 'place' && inner.length === name.length - read.length) read = { ...inner, length: name.length }
  }
  if (read.kind !== 'place' || read.length !== name.length) return undefined
  const { place } = read
  const [code] = place.countyCodes
  const division = code === undefined || place.isFunctionalZone ? undefined : knowledge.divisionByCode.get(code)
  if (division) return { division }
  return {
    division: null,
    reason: reason(
      'not-a-county',
      `“${name}”是功能区，不是县（市、区）→ 不导入`,
      `"${name}" is a functional zone, no county → not imported`,
    ),
  }
}

interface Sheet {
  readonly nameColumn: number
  readonly rows: readonly DataRow[]
  readonly headers: readonly string[]
  readonly titles: readonly string[]
}

const unitLine = /^\(?(?:计量)?单位[:：]/

/** A row of figures of a place nobody asked for, such as 全市: it is no header. Years are headings, not figures. */
function isFigureRow({ cells }: GridRow, column: number): boolean {
  const others = cells.filter((cell, c) => c !== column && cell.trim() !== '')
  const isFigure = (cell: string) => readNumber(cell).kind === 'number' && !/^(?:19|20)\d\d$/.test(cell.trim())
  return others.some(isFigure) && others.every((cell) => isFigure(cell) || readNumber(cell).kind === 'missing')
}

/** Pages of a long table begin with its header again. */
const isRepeatedHeader = ({ cells }: GridRow, header: GridRow | undefined): boolean =>
  header !== undefined && cells.every((cell, i) => cleanText(cell) === cleanText(header.cells[i] ?? ''))

const unknownRow = (name: string, knowledge: Knowledge): Reason =>
  reason(
    'place-unknown',
    `没有认出“${name}”是哪个县（市、区）→ 请写全称`,
    `"${name}" is no county that is known → write it in full`,
    guessPlaces(cleanText(name), knowledge),
  )

/** A figure, a sign for none, or a figure that something spoiled. */
const mayBeFigure = (cell: string) => readNumber(cell).kind !== 'unreadable' || /[\d０-９#]/.test(cell)

/** Finds the column of names, the rows below it and the header above; undefined where there is no such table. */
function openSheet(grid: Grid, knowledge: Knowledge): Sheet | undefined {
  const width = Math.max(0, ...grid.rows.slice(0, 400).map(({ cells }) => cells.length))
  for (let column = 0; column < Math.min(4, width); column++) {
    const rows: DataRow[] = []
    let city: Division | undefined
    let first = -1
    for (const [i, row] of grid.rows.entries()) {
      const name = bareName(row.cells[column] ?? '')
      const others = row.cells.filter((_, c) => c !== column)
      if (name === '' || !others.some(mayBeFigure) || isBare(name) || isIgnorable(name)) continue
      const read = readName(name, city, knowledge)
      const hasFigure = others.some((cell) => readNumber(cell).kind === 'number')
      if (
        !read &&
        first >= 0 &&
        hasFigure &&
        /\p{Script=Han}/u.test(name) &&
        !isRepeatedHeader(row, grid.rows[first - 1])
      ) {
        rows.push({ number: row.number, name, cells: row.cells, division: null, reason: unknownRow(name, knowledge) })
        continue
      }
      if (!read || (first < 0 && !others.some((cell) => /[\d０-９]/.test(cell)))) continue
      if (first < 0) first = i
      if (read.division?.level === 'city') city = read.division
      rows.push({ number: row.number, name, cells: row.cells, ...read })
    }
    const known = rows.filter(({ division }) => division).length
    // One line of figures is a table only where its place is the first thing it says.
    if (known === 0 || (known < 2 && column > 0)) continue
    const above = grid.rows.slice(0, first).filter((row) => !isFigureRow(row, column))
    // "单位：万人" may stand at the end of a title or of the header: it is read for itself.
    const unitCells = above.flatMap(({ cells }) => cells.filter((cell) => unitLine.test(cleanText(cell))))
    const plain = above.map(({ cells }) => cells.map((cell) => (unitLine.test(cleanText(cell)) ? '' : cell)))
    const isTitle = (cells: readonly string[]) => new Set(cells.map(cleanText).filter((t) => t !== '')).size <= 1
    const header = plain.filter((cells) => !isTitle(cells))
    // A row in which one merged title spans all columns says nothing about any of them.
    const headers = Array.from({ length: width }, (_, c) =>
      [...new Set(header.map((cells) => cleanText(cells[c] ?? '')).filter((t) => t !== ''))].join(' '),
    )
    const titles = [
      ...plain.filter(isTitle).map((cells) => cells.find((cell) => cell.trim() !== '') ?? ''),
      ...new Set(unitCells),
    ]
    return { nameColumn: column, rows, headers, titles: [...titles, grid.sheet] }
  }
  return undefined
}

async function readSheet(grid: Grid, sheet: Sheet, knowledge: Knowledge, options: ReadOptions): Promise<Reading> {
  const made = makeReading('values')
  const notices: Sentence[] = []
  const doubts: Sentence[] = []
  const { indicators, formerNames, divisions } = knowledge.tables
  const own = indicators.filter(({ formula }) => formula === '')
  let defaults: ColumnDefaults = {}
  for (const title of sheet.titles) defaults = { ...readDefaults(title, own), ...defaults }
  const given = own.find(({ id }) => id === options.indicatorId)
  defaults = { ...defaults, ...(given && { indicator: given }), ...(options.year ? { year: options.year } : {}) }
  const at = (row: number, column: number): Position => ({ sheet: grid.sheet, row, column })
  const columns = new Map<number, ValueColumn>()
  sheet.headers.forEach((header, c) => {
    const isFilled = c !== sheet.nameColumn && sheet.rows.some(({ cells }) => /[\d０-９]/.test(cells[c] ?? ''))
    if (!isFilled || /^(?:序号?|编号|代码|区划代码|No\.?)$/i.test(header)) return
    const read = recogniseColumn(header, own, defaults)
    if ('code' in read) made.leave({ position: at(sheet.rows[0]?.number ?? 1, c), text: header }, read)
    else columns.set(c, read)
  })
  const scope = {
    listed: new Set(sheet.rows.flatMap(({ division }) => (division?.level === 'county' ? [division.code] : []))),
    formerListed: new Set(sheet.rows.filter(({ division }) => !division).map(({ name }) => name)),
    formerNames,
  }
  const printed = new Map([...columns.keys()].map((c) => [c, new Map<string, PrintedFigure>()]))
  const figures = sheet.rows.length * columns.size
  let read = 0
  let told = 0
  for (const row of sheet.rows) {
    if (read === 0 || read - told > 4000) {
      told = read
      await options.progress?.(read, figures)
    }
    read += columns.size
    if (!row.division) {
      if (row.reason) made.leave({ position: at(row.number, sheet.nameColumn), text: row.name }, row.reason)
      continue
    }
    for (const [c, column] of columns) {
      const raw = row.cells[c] ?? ''
      const figure = readNumber(raw)
      if (figure.kind === 'number') printed.get(c)?.set(row.division.code, figure)
      if (row.division.level !== 'county') continue
      const line = { position: at(row.number, c), text: `${row.name} ${sheet.headers[c] ?? ''} ${raw}`.trim() }
      const cells = { indicator_id: column.indicator.id, code: row.division.code, year: column.year }
      if (figure.kind === 'unreadable')
        made.leave(
          line,
          reason(
            'number-unreadable',
            `“${raw.trim()}”读不成数 → 只留数字`,
            `"${raw.trim()}" is no number → leave only digits`,
          ),
          cells,
        )
      if (figure.kind !== 'number') continue
      const moved = scopeProblem(row.division.code, column.year, scope)
      if (moved) made.leave(line, moved, cells)
      else made.add(line, { ...cells, value: converted(figure, column.factor) })
    }
  }
  for (const [c, column] of columns) {
    if (column.indicator.draw !== 'symbol') continue
    doubts.push(...sumProblems(`${column.indicator.nameZh} ${column.year}`, printed.get(c) ?? new Map(), divisions))
  }
  const totals = sheet.rows.filter(({ division }) => division && division.level !== 'county').length
  if (totals > 0)
    notices.push({
      zh: `省、市合计 ${totals} 行只用来核对，不导入`,
      en: `${totals} rows of city and province totals served as a check and are not imported`,
    })
  return made.done(() => false, notices, doubts)
}

/** The printed digits, or the product without the noise of binary fractions. */
function converted(figure: Extract<NumberReading, { kind: 'number' }>, factor: number): string {
  return factor === 1 ? figure.text : String(Number((figure.value * factor).toPrecision(12)))
}

/** Another figure from another source stands beside the present one; only the source itself corrects what it said. */
function decide(
  cells: RowCells,
  alike: readonly TableRow[],
  sourceId: string | undefined,
  { tables }: Knowledge,
): Verdict {
  const own = alike.find((row) => row.cells.source_id === sourceId)
  const equal = alike.find((row) => Number(row.cells.value) === Number(cells.value))
  const row = equal ?? own
  if (row) return { kind: 'existing', row }
  const notes = alike.map(({ cells: present }) => {
    const source = tables.sources.find(({ id }) => id === present.source_id)
    return {
      zh: `表中已有 ${present.value}（来源：${source?.titleZh ?? present.source_id}），两数不同，并存`,
      en: `the table has ${present.value} (source: ${source?.titleEn || present.source_id}); the two differ and are kept side by side`,
    }
  })
  return { kind: 'new', notes }
}

export const valuesKind: ImportKind = {
  id: 'values',
  titleZh: '指标数值（统计年鉴）',
  titleEn: 'Values (yearbook tables)',
  tables: ['values'],
  async read(grids, knowledge, options) {
    const readings: Reading[] = []
    for (const grid of grids) {
      const sheet = openSheet(grid, knowledge)
      if (sheet) readings.push(await readSheet(grid, sheet, knowledge, options))
    }
    return {
      candidates: readings.flatMap((r) => r.candidates),
      unresolved: readings.flatMap((r) => r.unresolved),
      skipped: [],
      notices: readings.flatMap((r) => r.notices),
      doubts: readings.flatMap((r) => r.doubts),
      covers: () => false,
    }
  },
  keyOf: (_, cells) => `${cells.indicator_id} ${cells.code} ${cells.year}`,
  decide: ({ cells }, alike, sourceId, knowledge) => decide(cells, alike, cells.source_id ?? sourceId, knowledge),
}
