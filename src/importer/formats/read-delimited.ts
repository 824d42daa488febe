// Text with commas, tabulators, several blanks or just lines → one grid.
import { parse } from 'csv-parse/browser/esm/sync'
import { findQuoteFault, readRecords, type TextRecord } from '../../tables/read-records.ts'
import type { Grid } from '../grid.ts'
import { ImportError } from '../import-error.ts'
import { cleanText, stripSerial } from '../recognise/clean-text.ts'

interface WithInfo {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function delimited(text: string, delimiter: string): Grid {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const records = findQuoteFault(plain, delimiter) ? relaxed(plain, delimiter) : readRecords(plain, delimiter)
  const rows = records.map(({ line, cells }) => ({ number: line, cells }))
  return { sheet: '', rows, formulasWithoutValue: [] }
}

/** Text in which somebody typed quotes inside cells: csv-parse keeps them as text, at many times the cost. */
function relaxed(text: string, delimiter: string): readonly TextRecord[] {
  try {
    const parsed = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }) as unknown as readonly WithInfo[]
    let line = 1
    return parsed.map(({ record, info }) => {
      const begins = line
      line = info.lines + 1
      return { line: begins, cells: record }
    })
  } catch (error) {
    throw new ImportError(
      'damaged',
      '文件的引号不成对，分不清单元格 → 用 Excel 或 WPS 打开核对后另存。',
      'Its quotes do not pair up, so cells cannot be told apart → open it in Excel or WPS, check and save again.',
      error,
    )
  }
}

/** Comma-separated text; a file with tabulators or semicolons instead is taken as such. */
export function readCsvGrid(text: string): Grid {
  const head = text.split('\n', 20).join('\n')
  const count = (sign: string) => head.split(sign).length - 1
  if (count('\t') > count(',')) return delimited(text, '\t')
  return delimited(text, count(',') === 0 && count(';') > 0 ? ';' : ',')
}

/** Text from the clipboard: cells set apart by a tabulator (as spreadsheets copy) or by several blanks. */
export function readPastedGrid(text: string): Grid {
  if (text.includes('\t')) return delimited(text, '\t')
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  if (isCommaTable(lines)) return delimited(text, ',')
  if (isFigureTable(lines)) return { sheet: '', rows: splitFigures(lines), formulasWithoutValue: [] }
  const rows = joinEntries(joinBrackets(lines)).map(({ number, text }) => ({
    number,
    cells: text.trim().split(/ {2,}|\u3000+/),
  }))
  return { sheet: '', rows, formulasWithoutValue: [] }
}

/** Lines that a bracket spans, such as a focus that a page broke in two. */
const mostJoined = 3
const depthOf = (text: string) => (text.match(/[(（【〔]/g)?.length ?? 0) - (text.match(/[)）】〕]/g)?.length ?? 0)

/** 西湖区 430 1,010: a name, then figures or signs for none, each after one blank. */
const figureLine = /^\s*(?:[\d(（)）.．、①-⑳]+ +)?\S*\p{Script=Han}\S*(?:[ \u3000]+(?:[-+]?\d[\d,.]*|[-—–…/]+))+\s*$/u

/** Most lines are a name and figures, as they are copied out of a PDF. */
function isFigureTable(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  const found = filled.filter((line) => figureLine.test(line)).length
  return found > 2 && found * 2 > filled.length
}

/** Splits these lines at every blank but that behind a serial number, and a heading above them that has as many words. */
function splitFigures(lines: readonly string[]): Grid['rows'] {
  const words = lines.map((line) =>
    line
      .trim()
      .replace(/^([\d(（)）.．、①-⑳]+) +/, '$1')
      .split(/\s+/),
  )
  const first = lines.findIndex((line) => figureLine.test(line))
  const width = words[first]?.length
  return lines.map((line, i) => ({
    number: i + 1,
    cells: figureLine.test(line) || (i < first && words[i]?.length === width) ? (words[i] ?? []) : [line.trim()],
  }))
}

interface Line {
  readonly number: number
  readonly text: string
}

const entryEnd = /产业集群|集群|产业群|产业平台|先导区/
const hasSerial = (text: string) => stripSerial(cleanText(text)) !== cleanText(text)
const isHeading = (text: string) => /核心区|协同区|名单|附件|第.{1,3}批/.test(text)

/** Joins a numbered entry that a line end has broken to the line that ends it: 1.甲市乙区数字安防与网络通信 | 产业集群（数字安防）. */
function joinEntries(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const beginsHere = before && hasSerial(before.text) && !entryEnd.test(before.text) && !isHeading(before.text)
    // A heading ends with its place or a sign; an entry that begins here names a place of its own.
    const isOpen = beginsHere && !/[市县区:：;；。、，,)）\s]$/.test(before.text) && !/ {2}|\t|\u3000/.test(before.text)
    const [rest] = cleanText(line.text).split(entryEnd)
    const ends = entryEnd.test(line.text) && rest !== undefined && rest.length < 16 && !/[市县区]/.test(rest)
    if (isOpen && ends && !hasSerial(line.text) && !isHeading(line.text))
      joined[joined.length - 1] = { number: before.number, text: before.text + line.text.trim() }
    else joined.push(line)
  }
  return joined
}

/** Joins a line whose bracket stays open to the lines that follow, where one of them closes it. */
function joinBrackets(lines: readonly string[]): readonly Line[] {
  const joined: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const number = i + 1
    let text = lines[i] ?? ''
    if (depthOf(text) === 1) {
      const more = [1, 2, mostJoined].find((n) => depthOf(lines.slice(i, i + n + 1).join('')) === 0)
      const next = lines.slice(i + 1, i + 1 + (more ?? 0))
      // A line with a bracket or a number of its own begins something new.
      if (more !== undefined && next.every((line) => !/[(（【〔]|^\s*\d{1,3}[)）.．、]/.test(line))) {
        text = [text, ...next].join('')
        i += more
      }
    }
    joined.push({ number, text })
  }
  return joined
}

/** Chinese running text has no half-width commas; of a table, most lines have as many, whatever titles and notes stand beside them. */
function isCommaTable(lines: readonly string[]): boolean {
  const counts = lines.filter((line) => line.trim() !== '').map((line) => line.split(',').length)
  const wide = counts.filter((count) => count > 2)
  const least = Math.min(...wide)
  return wide.length > 1 && wide.length * 2 > counts.length && wide.filter((count) => count === least).length > 1
}
