// A sheet of a yearbook → tables: the column of names, the rows below it, and what stands above and between.
import type { Division } from '../../domain/division.ts'
import type { Grid, GridRow } from '../grid.ts'
import type { Sentence } from '../import-error.ts'
import type { Knowledge } from '../knowledge.ts'
import { cleanText } from '../recognise/clean-text.ts'
import { readTitle } from '../recognise/column-defaults.ts'
import { readNumber } from '../recognise/read-number.ts'
import { isBare, isIgnorable } from '../recognise/recognise-heading.ts'
import { isTitle, readHeaderRows, titleTexts } from './value-header.ts'
import {
  bareName,
  isWholeName,
  otherCity,
  type RowName,
  readFootnotes,
  readName,
  scopeNote,
  unknownRow,
} from './value-names.ts'

export interface DataRow extends RowName {
  readonly number: number
  /** "" where the cell is blank. */
  readonly name: string
  readonly cells: readonly string[]
}

/** Rows under one header. */
export interface Block {
  readonly nameColumn: number
  readonly rows: readonly DataRow[]
  readonly headers: readonly string[]
  /** Its own titles first, then those of the sheet that hold for it too. */
  readonly titles: readonly string[]
  /** A heading between the rows names something that is not understood: the sheet's title may no longer hold. */
  readonly isStrange: boolean
  readonly filled: readonly Sentence[]
}

export interface ValueSheet {
  readonly blocks: readonly Block[]
  /** Lines such as "注：…" wherever they stand. */
  readonly notes: readonly string[]
}

/** Rows by which a sheet's layout is told. */
const sample = 400

const isYear = (cell: string) => /^(?:19|20)\d\d$/.test(cell.trim())
const isFigure = (cell: string) => readNumber(cell).kind === 'number'
const isNote = (text: string) => /^\(?(?:注|备注|说明|附注)\d?[:：)]?/.test(text)

/** A row of figures of a place nobody asked for, such as 全市: it is no header. Years are headings, not figures. */
function isFigureRow({ cells }: GridRow, column: number): boolean {
  const others = cells.filter((cell, c) => c !== column && cell.trim() !== '')
  return (
    others.some((cell) => isFigure(cell) && !isYear(cell)) &&
    (isWholeName(bareName(cells[column] ?? '')) ||
      others.every((cell) => isFigure(cell) || readNumber(cell).kind === 'missing'))
  )
}

/** A county of which nothing is published: no header begins with a county. */
function isCountyRow({ cells }: GridRow, column: number, knowledge: Knowledge): boolean {
  const read = readName(bareName(cells[column] ?? ''), undefined, knowledge)
  return read !== undefined && (read.division === null || read.division.level === 'county')
}

/** Pages of a long table begin with its header again. */
const isRepeated = ({ cells }: GridRow, above: readonly GridRow[]): boolean =>
  above.some((row) => cells.every((cell, i) => cleanText(cell) === cleanText(row.cells[i] ?? '')))

const nameHeading = /^(?:$|地区|地域|区域|地方|县|市|区|单位|名称|行政区|指标|项目|分组|年份|年度|序号)/

/** Headings beside a blank or the word for the names, and no figure but years; one year and "-" are the row of a long table. */
function isHeaderLike(row: GridRow, column: number): boolean {
  const others = row.cells.filter((_, c) => c !== column)
  const years = others.filter(isYear)
  return (
    !isTitle(row) &&
    nameHeading.test(cleanText(row.cells[column] ?? '')) &&
    others.every((cell) => !isFigure(cell) || isYear(cell)) &&
    (years.length > 1 || others.some((cell) => readNumber(cell).kind === 'unreadable'))
  )
}

/** A figure, a sign for none, or a figure that something spoiled. */
const mayBeFigure = (cell: string) => readNumber(cell).kind !== 'unreadable' || /[\d０-９#]/.test(cell)

/** Headings that set rows apart without saying what is counted. */
const isGroupHeading =
  /(?:[区县市片类组岛带圈]|合计|小计|续表?|地区)\)?$|^(?:\(?续|续)|核心|协同|山区|沿海|海岛|其中|发展类/

/** 景宁 | 畲族自治县: a name that a line end has broken, where both parts make one and the second alone makes none. */
function wholeName(name: string, before: GridRow | undefined, knowledge: Knowledge): string {
  const [first, ...others] = before ? titleTexts(before) : []
  if (name === '' || first === undefined || others.length > 0 || readName(name, undefined, knowledge)) return name
  const joined = bareName(first + name)
  return readName(joined, undefined, knowledge)?.division ? joined : name
}

/** The columns that may hold the names, the one with most counties first: cities may stand in a column before them. */
function nameColumns({ rows }: Grid, width: number, knowledge: Knowledge): readonly number[] {
  const counties = (column: number) => rows.slice(0, sample).filter((row) => isCountyRow(row, column, knowledge)).length
  const columns = Array.from({ length: width }, (_, column) => ({ column, count: counties(column) }))
  return columns.sort((a, b) => b.count - a.count).map(({ column }) => column)
}

/** Finds the tables of a sheet; undefined where it has none. */
export function openSheet(grid: Grid, knowledge: Knowledge): ValueSheet | undefined {
  const width = Math.max(0, ...grid.rows.slice(0, sample).map(({ cells }) => cells.length))
  for (const column of nameColumns(grid, Math.min(4, width), knowledge)) {
    const blocks = findBlocks(grid, column, width, knowledge)
    const rows = blocks.flatMap((block) => block.rows)
    const known = rows.filter(({ division }) => division).length
    // One line of figures is a table only where its place is the first thing it says.
    if (known === 0 || (known < 2 && column > 0)) continue
    const notes = grid.rows.flatMap((row) => titleTexts(row).filter((text) => isNote(text)))
    return { blocks, notes }
  }
  return undefined
}

/** The city that a cell before the name says. */
function cityBefore({ cells }: GridRow, column: number, { cities }: Knowledge): Division | undefined {
  const before = cells.slice(0, column).map(bareName)
  return cities.find(({ nameZh, shortZh }) => before.includes(nameZh) || before.includes(shortZh))
}

function findBlocks(grid: Grid, column: number, width: number, knowledge: Knowledge): readonly Block[] {
  const own = knowledge.tables.indicators.filter(({ formula }) => formula === '')
  const blocks: Block[] = []
  let rows: DataRow[] = []
  let waiting: GridRow[] = []
  let above: readonly GridRow[] = []
  let header: readonly GridRow[] = []
  let sheetTitles: readonly string[] = []
  let isStrange = false
  let city: Division | undefined
  const footnotes = readFootnotes(grid.rows.flatMap((row) => (isTitle(row) ? titleTexts(row) : [])))
  const close = () => {
    if (rows.length === 0) return
    const headerRows = above.some((row) => !isTitle(row)) ? above : [...header, ...above]
    header = headerRows.filter((row) => !isTitle(row))
    const read = readHeaderRows(headerRows, width, column)
    if (blocks.length === 0) sheetTitles = read.titles
    const titles = [...new Set([...read.titles, ...sheetTitles]), grid.sheet]
    blocks.push({ nameColumn: column, rows, headers: read.headers, titles, isStrange, filled: read.filled })
    rows = []
  }
  /** What a line between two rows may change. */
  const changes = (row: GridRow): 'nothing' | 'header' | 'strange' => {
    const texts = titleTexts(row)
    const [text = ''] = texts
    if (texts.length === 0 || isNote(text) || isRepeated(row, above) || isRepeated(row, header)) return 'nothing'
    if (!isTitle(row)) return isHeaderLike(row, column) ? 'header' : 'nothing'
    if (/[。；;]$/.test(text) || isBare(text)) return 'nothing'
    const said = texts.map((one) => readTitle(one, own))
    if (said.some((one) => Object.keys(one).length > 0)) return 'header'
    return isIgnorable(text) || isGroupHeading.test(text) || readName(bareName(text), city, knowledge)
      ? 'nothing'
      : 'strange'
  }
  for (const row of grid.rows) {
    const name = wholeName(bareName(row.cells[column] ?? ''), waiting.at(-1), knowledge)
    const others = row.cells.filter((_, c) => c !== column)
    const hasFigure = others.some((other) => isFigure(other) && !isYear(other))
    const isStarted = rows.length > 0 || blocks.length > 0
    // 合计 may stand in the column of serial numbers.
    const isTotal = row.cells.some((cell) => isIgnorable(cleanText(cell)))
    const isBlankName = name === '' && isStarted && hasFigure && !isTotal && !isHeaderLike(row, column)
    const mayBeRow = name !== '' && others.some(mayBeFigure) && !isBare(name) && !isIgnorable(name)
    const beside = mayBeRow ? cityBefore(row, column, knowledge) : undefined
    city = beside ?? city
    const read = mayBeRow ? readName(name, city, knowledge) : undefined
    const isUnknown =
      mayBeRow &&
      !read &&
      isStarted &&
      others.some(isFigure) &&
      /\p{Script=Han}/u.test(name) &&
      !isWholeName(name) &&
      !isHeaderLike(row, column) &&
      !isRepeated(row, above)
    const isRow = isBlankName || isUnknown || (read && (isStarted || others.some((other) => /[\d０-９]/.test(other))))
    if (!isRow) {
      const place = readName(name, city, knowledge)?.division
      if (place?.level === 'city') city = place
      waiting.push(row)
      continue
    }
    if (!isStarted) {
      above = waiting.filter((one) => !isFigureRow(one, column) && !isCountyRow(one, column, knowledge))
    } else {
      const kinds = waiting.map(changes)
      if (kinds.some((kind) => kind !== 'nothing')) {
        close()
        isStrange = kinds.includes('strange') && !kinds.includes('header')
        above = waiting.filter((_, i) => kinds[i] === 'header')
      }
    }
    waiting = []
    if (read?.division?.level === 'city') city = read.division
    const noted =
      read?.division?.level === 'county'
        ? (scopeNote(row.cells[column] ?? '', footnotes) ?? otherCity(name, read.division, beside))
        : undefined
    rows.push({
      number: row.number,
      name,
      cells: row.cells,
      ...(read ?? { division: null, ...(isUnknown && { reason: unknownRow(name, knowledge) }) }),
      ...(noted && { division: null, reason: noted }),
    })
  }
  close()
  return blocks
}
