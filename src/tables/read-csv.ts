// CSV text → records with their line numbers; faults of the file become issues, never exceptions.
import { parse } from 'csv-parse/browser/esm/sync'
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

interface InfoRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** Splits CSV text (with or without a byte order mark, any line ending) into records. Never throws. */
export function readCsv(file: string, text: string): CsvFile {
  const issues: TableIssue[] = []
  const issue = (line: number, column: string, code: string, zh: string, en: string) =>
    issues.push({ file, line, row: '', column, code, zh, en, level: 'error' })
  let rows: readonly InfoRecord[] = []
  try {
    // The parser would count CR LF inside quotes as two lines.
    rows = parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
    }) as unknown as readonly InfoRecord[]
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    issue(
      1,
      '',
      'csv-broken',
      `文件无法按 CSV 读取：${detail} → 检查引号`,
      `not readable as CSV: ${detail} → check the quotes`,
    )
    return { header: [], records: [], issues }
  }
  const header = (rows[0]?.record ?? []).map((cell) => cell.trim())
  const records: CsvRecord[] = []
  // The parser tells the line on which a record ends: it begins after the end of the one before.
  let line = (rows[0]?.info.lines ?? 0) + 1
  for (const { record, info } of rows.slice(1)) {
    const isBlank = record.every((cell) => cell.trim() === '')
    if (!isBlank) {
      if (record.length !== header.length)
        issue(
          line,
          '',
          'column-count',
          `应有 ${header.length} 列，实有 ${record.length} 列 → 检查逗号与引号`,
          `${header.length} columns expected, ${record.length} found → check commas and quotes`,
        )
      records.push({ line, cells: Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])) })
    }
    line = info.lines + 1
  }
  return { header, records, issues }
}
