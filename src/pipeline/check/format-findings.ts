// Findings as lines for a terminal, Chinese first, English below, counts at the end.
import type { Finding } from './finding.ts'
import { warningsFile } from './own-tables.ts'

const levelZh = { error: '错误', warning: '警告' } as const
/** Warnings of one rule that are printed while their number is allowed. */
const shownOfRule = 3

function formatOne({ file, line, row, column, level, rule, zh, en }: Finding): string {
  const place = row === '' ? '' : `${row} · `
  return `${file}:${line}  ${place}${column}: ${levelZh[level]}：${zh}\n    ${level} [${rule}] ${en}`
}

/** Which findings to leave out: long known warnings, unless their rule has outgrown its number. */
function folded(findings: readonly Finding[]): ReadonlySet<Finding> {
  const outgrown = new Set(
    findings.filter((f) => f.file === warningsFile && f.rule === 'warning-ratchet').map(({ row }) => row),
  )
  const shown = new Map<string, number>()
  return new Set(
    findings.filter(({ level, rule }) => {
      if (level === 'error' || outgrown.has(rule)) return false
      shown.set(rule, (shown.get(rule) ?? 0) + 1)
      return (shown.get(rule) ?? 0) > shownOfRule
    }),
  )
}

/**
 * `file:line  row · column: what → how to mend`, in both languages, then the counts.
 * All errors are printed; of a rule's allowed warnings only the first, with the number of the others.
 */
export function formatFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.length - errors
  const hidden = folded(findings)
  const hiddenByRule = new Map<string, number>()
  for (const { rule } of hidden) hiddenByRule.set(rule, (hiddenByRule.get(rule) ?? 0) + 1)
  return [
    ...findings.filter((finding) => !hidden.has(finding)).map(formatOne),
    ...[...hiddenByRule].map(([rule, n]) => `另有 ${n} 条同类警告 · ${n} more warning(s) [${rule}]`),
    `${errors} 个错误，${warnings} 个警告 · ${errors} error(s), ${warnings} warning(s)`,
  ].join('\n')
}
