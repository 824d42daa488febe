// Annexes written down as text (tests/fixtures/import/annexes-*.txt) → files as officials send them, and how well they are read.
import { readFileSync } from 'node:fs'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx'
import { writeXlsx } from 'hucre/xlsx'
import { encode } from 'iconv-lite'
import type { Difference } from './difference.ts'
import { readFile, readPasted } from './formats/read-file.ts'
import type { GridFile } from './grid.ts'
import { importOf } from './real-tables.fixture.ts'

/** What one row must become; null where it must stay to be decided. */
export interface Answer {
  readonly line: string
  readonly cells: Readonly<Record<string, string>> | null
}

export interface Annex {
  readonly kind: string
  readonly format: string
  /** Lines of the document without their answers. */
  readonly lines: readonly string[]
  readonly answers: readonly Answer[]
}

/** Reads a fixture; its head says how it is written. Throws where a line is out of form. */
export function readAnnexes(path: string): readonly Annex[] {
  const parts = readFileSync(path, 'utf8').split(/^=== /m).slice(1)
  return parts.map((part) => {
    const [head = '', ...rest] = part.replace(/\n+$/, '').split('\n')
    const [kind = '', format = ''] = head.split(' ')
    let columns: string[] = []
    const common: Record<string, string> = {}
    const lines: string[] = []
    const answers: Answer[] = []
    for (const raw of rest) {
      const [, name, value = ''] = /^@(\w+) (.*)$/.exec(raw) ?? []
      if (name === 'columns') columns = value.split(' & ')
      else if (name) common[name] = value
      else {
        const [line = '', answer] = raw.split(/ ?=> /)
        lines.push(line)
        for (const one of answer?.split(' ++ ') ?? []) {
          if (one === '?') answers.push({ line, cells: null })
          else {
            const values = one.split(' & ').map((value) => value.trim())
            if (values.length > columns.length) throw new Error(`${path}: ${raw}`)
            answers.push({
              line,
              cells: { ...common, ...Object.fromEntries(values.map((v, i) => [columns[i] ?? '', v === '-' ? '' : v])) },
            })
          }
        }
      }
    }
    return { kind, format, lines, answers }
  })
}

export interface Reckoning {
  readonly rows: number
  /** Read as they should be, or rightly left to be decided. */
  readonly right: number
  /** Rows the importer would write that no answer asks for. */
  readonly wrong: readonly string[]
  /** Rows that could be read and were left to be decided. */
  readonly undecided: readonly string[]
  /** Rows of which the importer says nothing at all. */
  readonly lost: readonly string[]
  /** Titles, notes and totals that a person is asked about for nothing. */
  readonly noise: readonly string[]
}

/** Imports every annex against the real tables and counts. */
export async function reckon(annexes: readonly Annex[]): Promise<Reckoning> {
  const wrong: string[] = []
  const undecided: string[] = []
  const lost: string[] = []
  const noise: string[] = []
  let rows = 0
  for (const annex of annexes) {
    rows += annex.answers.length
    const file = await fileOf(annex)
    const difference = await importOf(annex.kind, file).catch((error: unknown) => String(error))
    if (typeof difference === 'string') {
      lost.push(...annex.answers.map(({ line }) => `${annex.kind} ${annex.format}: ${line} · ${difference}`))
      continue
    }
    const name = `${annex.kind} ${annex.format}`
    const left = difference.rows.map((row) => row.cells)
    for (const { line, cells } of annex.answers) {
      const at = cells === null ? -1 : left.findIndex((found) => isAsAsked(found, cells))
      if (at >= 0) left.splice(at, 1)
      else if (!isHeld(difference, line)) lost.push(`${name}: ${line}`)
      else if (cells !== null) undecided.push(`${name}: ${line} · ${reasonsOf(difference, line)}`)
    }
    const asked = new Set(annex.answers.flatMap(({ line }) => heldFor(difference, line)))
    noise.push(...difference.unresolved.filter((row) => !asked.has(row)).map(({ text }) => `${name}: ${text}`))
    wrong.push(...left.map((found) => `${name}: ${JSON.stringify(found)}`))
  }
  return { rows, right: rows - undecided.length - lost.length, wrong, undecided, lost, noise }
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[⏎␣\s]/g, '')
    .replace(/[，,/;]/g, '、')
const words = (line: string) => plain(line.replace(/[|<^"\t]/g, ''))

function isAsAsked(found: Readonly<Record<string, string>>, asked: Readonly<Record<string, string>>): boolean {
  return Object.entries(asked).every(([column, value]) => {
    const text = found[column] ?? ''
    if (value === '*') return true
    if (column === 'value') return Number(text) === Number(value)
    return plain(text) === plain(value)
  })
}

/** A column of a yearbook that stays to be decided holds all its figures. */
const columnCodes = [
  'indicator-unknown',
  'indicator-ambiguous',
  'part-of-year',
  'year-unknown',
  'unit-unknown',
  'unit-differs',
]

/** The line stands among the rows to be decided. */
const heldFor = ({ unresolved }: Difference, line: string) =>
  unresolved.filter(({ text, table, reason }) => {
    if (table === 'values' && columnCodes.includes(reason.code)) return true
    const [own, whole] = [words(text), words(line)]
    return own !== '' && (whole.includes(own) || own.includes(whole.replace(/^[\d、.]+/, '')) || shares(own, line))
  })
const isHeld = (difference: Difference, line: string) => heldFor(difference, line).length > 0
const reasonsOf = (difference: Difference, line: string) =>
  heldFor(difference, line)
    .map(({ reason }) => reason.en)
    .join(' / ')

/** The cells of the line that have words of their own are in the text, whatever merging put between them; a remark may be left out. */
function shares(own: string, line: string): boolean {
  const cells = line
    .split(/[|,;\t]/)
    .map(words)
    .filter((cell) => /\p{Script=Han}/u.test(cell))
  const shared = cells.filter((cell) => own.includes(cell)).length
  return shared > 0 && shared >= (cells.length > 2 ? cells.length - 1 : cells.length)
}

async function fileOf({ format, lines }: Annex): Promise<GridFile> {
  const text = lines.join('\r\n')
  if (format === 'text') return readPasted(lines.join('\n').replaceAll('⏎', '\n').replaceAll('␣', ' '))
  if (format === 'csv-utf8') return readFile('附件.csv', new TextEncoder().encode(text))
  if (format === 'csv-gb18030') return readFile('附件.csv', encode(text, 'gb18030'))
  if (format === 'docx') return readFile('附件.docx', await wordFile(lines))
  if (format === 'xlsx') return readFile('附件.xlsx', await workbook(lines.map(cellsOf)))
  throw new Error(`no format ${format}`)
}

const cellsOf = (line: string) =>
  line.split(/\s?\|\s?/).map((cell) => cell.trim().replaceAll('⏎', '\n').replaceAll('␣', ' '))

async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const isOwn = (cell: string | undefined) => cell !== undefined && cell !== '<' && cell !== '^'
  const merges = []
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries())
      if (isOwn(cell)) {
        let endCol = c
        while (row[endCol + 1] === '<') endCol++
        let endRow = r
        while (rows[endRow + 1]?.[c] === '^') endRow++
        if (endCol > c || endRow > r) merges.push({ startRow: r, startCol: c, endRow, endCol })
      }
  const values = rows.map((row) =>
    row.map((cell) => (!isOwn(cell) || cell === '' ? null : /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)),
  )
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows: values, merges }] })
}

/** Lines with cells become tables, the others paragraphs. */
async function wordFile(lines: readonly string[]): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = []
  let table: string[][] = []
  const close = () => {
    if (table.length > 0) children.push(wordTable(table))
    table = []
  }
  for (const line of lines)
    if (line.includes(' |')) table.push(cellsOf(line))
    else {
      close()
      children.push(new Paragraph(line))
    }
  close()
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

function wordTable(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (row, r) =>
        new TableRow({
          children: row.flatMap((cell, c) => {
            if (cell === '<') return []
            let columnSpan = 1
            while (row[c + columnSpan] === '<') columnSpan++
            const isContinued = cell === '^'
            const runs = (isContinued ? '' : cell)
              .split('\n')
              .map((text, i) => new TextRun({ text, ...(i > 0 && { break: 1 }) }))
            return new TableCell({
              children: [new Paragraph({ children: runs })],
              columnSpan,
              ...(isContinued
                ? { verticalMerge: VerticalMergeType.CONTINUE }
                : rows[r + 1]?.[c] === '^' && { verticalMerge: VerticalMergeType.RESTART }),
            })
          }),
        }),
    ),
  })
}
