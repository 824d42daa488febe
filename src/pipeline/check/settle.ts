// From what the rules saw to what is reported: one voice per fault, exceptions taken out, warnings held to their number.
import type { CheckContext } from './context.ts'
import type { Finding } from './finding.ts'
import { exceptionsFile, warningsFile } from './own-tables.ts'
import { meant, type SheetRow } from './sheet.ts'

/** Rules that explain a code better than a comparison of code and name can. */
const codeRules = ['unknown-code', 'former-code', 'code-level']
/** Rules after which the cells of a line stand in the wrong columns. */
const shifting = ['cell-count']

/** General rules that are silent where a telling one has spoken of the same cell, or of the same line. */
function isSilenced(finding: Finding, onLine: readonly Finding[]): boolean {
  const { rule, column } = finding
  const others = onLine.filter((other) => other.rule !== rule)
  const has = (rules: readonly string[]) => others.some((other) => rules.includes(other.rule))
  const hasHere = (rules: readonly string[]) =>
    others.some((other) => rules.includes(other.rule) && other.column === column)
  if (rule === 'cell-count') return has(['csv-quotes'])
  if (rule !== 'csv-quotes' && rule !== 'file-encoding' && has(shifting)) return true
  if (rule === 'cell-value')
    return others.some((other) => other.column === column) || (/^(lon|lat)$/.test(column) && has(['point-in-county']))
  if (rule === 'blanks') return hasHere(['csv-quotes'])
  if (rule === 'name-of-code') return hasHere(codeRules)
  if (rule === 'duplicate-key') return has(['identical-row', 'value-conflict'])
  return false
}

/** Drops findings that only repeat a better one. */
export function silenceRepeats(findings: readonly Finding[]): readonly Finding[] {
  const byLine = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.file}:${finding.line}`
    const held = byLine.get(key)
    if (held) held.push(finding)
    else byLine.set(key, [finding])
  }
  return findings.filter((f) => !isSilenced(f, byLine.get(`${f.file}:${f.line}`) ?? []))
}

const at = (row: SheetRow, column: string) => ({ file: row.sheet.file, line: row.line, row: row.label, column })

/** Takes out what check-exceptions.csv grants; an exception that no finding needs is an error itself. */
export function applyExceptions(findings: readonly Finding[], { rows }: CheckContext): readonly Finding[] {
  const exceptions = rows('check-exceptions')
  const covers = (row: SheetRow, f: Finding) =>
    f.file !== exceptionsFile &&
    meant(row, 'file') === f.file &&
    meant(row, 'row') === f.row &&
    meant(row, 'column') === f.column &&
    meant(row, 'rule') === f.rule
  const unused = exceptions.filter((row) => meant(row, 'rule') !== '' && !findings.some((f) => covers(row, f)))
  return [
    ...findings.filter((f) => !exceptions.some((row) => covers(row, f))),
    ...unused.map(
      (row): Finding => ({
        ...at(row, 'rule'),
        level: 'error',
        rule: 'exception-unused',
        zh: `“${meant(row, 'row')} · ${meant(row, 'column')}”不再触犯规则 ${meant(row, 'rule')} → 删去这行例外`,
        en: `"${meant(row, 'row')} · ${meant(row, 'column')}" no longer breaks the rule ${meant(row, 'rule')} → delete this exception`,
      }),
    ),
  ]
}

/** Remarks on what may stay as it is: two sources that disagree are both kept, so their number may grow. */
const remarks: ReadonlySet<string> = new Set(['value-conflict'])

/** Warnings may only fall: more than check-warnings.csv allows is an error, fewer asks for the number to be lowered. */
export function holdWarnings(findings: readonly Finding[], { rows }: CheckContext): readonly Finding[] {
  const counts = new Map<string, number>()
  for (const { level, rule } of findings)
    if (level === 'warning' && !remarks.has(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const limits = new Map(rows('check-warnings').map((row) => [meant(row, 'rule'), row]))
  const ratchet = new Set([...counts.keys(), ...limits.keys()])
  return [
    ...findings,
    ...[...ratchet]
      .filter((rule) => rule !== '')
      .flatMap((rule): Finding[] => {
        const row = limits.get(rule)
        const [count, allowed] = [counts.get(rule) ?? 0, Number((row && meant(row, 'allowed')) ?? 0)]
        const spot = row ? at(row, 'allowed') : { file: warningsFile, line: 1, row: rule, column: 'allowed' }
        if (count > allowed)
          return [
            {
              ...spot,
              level: 'error',
              rule: 'warning-ratchet',
              zh: `规则 ${rule} 的警告有 ${count} 条，只许 ${allowed} 条 → 改正新增的警告`,
              en: `the rule ${rule} gives ${count} warning(s), allowed are ${allowed} → mend the new ones`,
            },
          ]
        if (count < allowed)
          return [
            {
              ...spot,
              level: 'warning',
              rule: 'warning-ratchet',
              zh: `规则 ${rule} 的警告已减到 ${count} 条 → 把 ${allowed} 改为 ${count}`,
              en: `the rule ${rule} gives only ${count} warning(s) now → lower ${allowed} to ${count}`,
            },
          ]
        return []
      }),
  ]
}
