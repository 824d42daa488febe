// The two columns every statement carries: its grade and its source.
import type { Evidence } from '../domain/evidence.ts'
import { reference } from './cells.ts'
import { type Choice, type Column, column, ok, problem } from './column.ts'

const evidenceChoices: readonly Choice<Evidence>[] = [
  { value: 'official', zh: '官方', en: 'official' },
  { value: 'reported', zh: '报道', en: 'reported' },
  { value: 'derived', zh: '推算', en: 'derived' },
  { value: 'inferred', zh: '推断（待核实）', en: 'inferred (to be checked)' },
]

const isGrade = (cell: string): cell is Evidence => evidenceChoices.some(({ value }) => value === cell)

const gradeProblem = (cell: string) =>
  problem(
    'evidence-grade',
    `证据等级“${cell}”不存在 → 只能填 official、reported、derived、inferred`,
    `"${cell}" is not a grade → use official, reported, derived or inferred`,
  )

/** One of the four grades. */
export function evidence(zh = '证据等级', en = 'Evidence'): Column<Evidence> {
  const about = {
    zh: 'official 官方原文 · reported 报道或转载 · derived 本图谱推算 · inferred 推断待核实',
    en: 'official: the issuer says it · reported: press or reprint · derived: computed here · inferred: to be checked',
  }
  return column({ type: 'evidence', choices: evidenceChoices }, true, zh, en, about, (cell) =>
    isGrade(cell) ? ok(cell) : gradeProblem(cell),
  )
}

/** One of the four grades, or "" where the row states nothing of the kind. */
export function optionalEvidence(zh: string, en: string): Column<Evidence | ''> {
  return column({ type: 'evidence', choices: evidenceChoices }, false, zh, en, {}, (cell) =>
    cell === '' ? ok('' as const) : isGrade(cell) ? ok(cell) : gradeProblem(cell),
  )
}

/** The row of sources.csv that stands behind the statement; "unknown" where the original is still to be found. */
export function sourceId(): Column<string> {
  return reference('sources', '来源', 'Source', {
    zh: 'sources.csv 的编号；原件未见填 unknown',
    en: 'Id in sources.csv; "unknown" where the original is still to be found',
  })
}
