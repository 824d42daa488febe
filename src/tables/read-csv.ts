// CSV text → records with their line numbers; faults of the file become issues, never exceptions.
import { findQuoteFault, readRecords } from './read-records.ts'
import type { RawRow } from './table.ts'

/** A finding in a table's file; `row` names the record by its key. */
export interface TableIssue {
  readonly file: string
  /** 1-based line of the file; 1 is the header. */
  readonly line: number
  readonly row: string
  readonly column: string
  /** Stable id of the rule. */
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly level: 'error' | 'warning'
}

export interface CsvRecord {
  /** Line on which the record begins. */
  readonly line: number
  readonly cells: RawRow
}

export interface CsvFile {
  readonly header: readonly string[]
  readonly records: readonly CsvRecord[]
  readonly issues: readonly TableIssue[]
}

/** Splits CSV text (with or without a byte order mark, any line ending) into records. Never throws. */
export function readCsv(file: string, text: string): CsvFile {
  const issues: TableIssue[] = []
  const issue = (line: number, column: string, code: string, zh: string, en: string) =>
    issues.push({ file, line, row: '', column, code, zh, en, level: 'error' })
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const fault = findQuoteFault(plain, ',')
  if (fault) {
    issue(
      plain.slice(0, fault.offset).split('\n').length,
      '',
      'csv-broken',
      `文件无法按 CSV 读取：${fault.kind === 'unclosed-quote' ? '引号没有成对' : '单元格中间有半角引号'} → 检查引号`,
      `not readable as CSV: ${fault.kind === 'unclosed-quote' ? 'a quote is never closed' : 'a quote stands inside a cell'} → check the quotes`,
    )
    return { header: [], records: [], issues }
  }
  const [head, ...body] = readRecords(plain, ',')
  const header = (head?.cells ?? []).map((cell) => cell.trim())
  const records: CsvRecord[] = []
  for (const { line, cells } of body) {
    if (cells.every((cell) => cell.trim() === '')) continue
    if (cells.length !== header.length)
      issue(
        line,
        '',
        'column-count',
        `应有 ${header.length} 列，实有 ${cells.length} 列 → 检查逗号与引号`,
        `${header.length} columns expected, ${cells.length} found → check commas and quotes`,
      )
    const named: Record<string, string> = {}
    header.forEach((name, i) => {
      named[name] = cells[i] ?? ''
    })
    records.push({ line, cells: named })
  }
  return { header, records, issues }
}
