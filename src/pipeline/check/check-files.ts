// Runs the rules over the files against given tables; what checkTables does, for any set of tables and rules.
import type { Table } from '../../tables/table.ts'
import { type CheckContext, type CheckInput, createContext } from './context.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import { applyExceptions, holdWarnings, silenceRepeats } from './settle.ts'

export interface CheckResult {
  /** Sorted by file and line. */
  readonly findings: readonly Finding[]
  /** Path → text as decoded, without byte order mark, lines ended by "\n". */
  readonly texts: ReadonlyMap<string, string>
}

/** A rule that fails is a finding too: the others still speak. */
function run({ id, check }: Rule, context: CheckContext): Finding[] {
  const findings: Finding[] = []
  try {
    for (const { level = 'error', ...problem } of check(context)) findings.push({ ...problem, level, rule: id })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    findings.push({
      file: context.sheets[0]?.file ?? 'data',
      line: 1,
      row: '',
      column: '*',
      level: 'error',
      rule: id,
      zh: `规则 ${id} 自身出错：${why} → 请报告此问题`,
      en: `the rule ${id} itself failed: ${why} → please report it`,
    })
  }
  return findings
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** How many of the rules have spoken. */
export interface CheckStep {
  readonly done: number
  readonly total: number
}

/** Rule by rule, so that whoever waits sees how far it is. Never throws, never stops at the first. */
export function* checkInSteps(
  input: CheckInput,
  tables: readonly Table<unknown>[],
  rules: readonly Rule[],
): Generator<CheckStep, CheckResult> {
  // Reading all files is about as much work as a third of the rules.
  const reading = Math.ceil(rules.length / 3)
  const total = reading + rules.length
  yield { done: 0, total }
  const context = createContext(input, tables)
  const said: Finding[] = []
  for (const [i, rule] of rules.entries()) {
    yield { done: reading + i, total }
    said.push(...run(rule, context))
  }
  const seen = silenceRepeats(said)
  const findings = holdWarnings(applyExceptions(seen, context), context).toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line,
  )
  return { findings, texts: new Map(context.decoded.map(({ file, text }) => [file, text])) }
}

/** Never throws, never stops at the first. */
export function checkFiles(input: CheckInput, tables: readonly Table<unknown>[], rules: readonly Rule[]): CheckResult {
  const steps = checkInSteps(input, tables, rules)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
