// The check of the tables: all files in, all findings out, at once.
import { allTables } from '../../tables/all-tables.ts'
import { allRules } from './all-rules.ts'
import { type CheckResult, type CheckStep, checkFiles, checkInSteps } from './check-files.ts'
import type { CheckInput } from './context.ts'
import { ownTables } from './own-tables.ts'

export type { Finding } from './finding.ts'

/**
 * Checks every table by every rule.
 *
 * @param input files by path ("data/zones.csv", "seeds/S1.csv") as bytes; shapes of the counties for points; ISO day of today
 * @returns findings sorted by file and line, and the decoded texts. Never throws.
 */
export function checkTables(input: CheckInput): CheckResult {
  return checkFiles(input, [...allTables, ...ownTables], allRules)
}

/** The same, telling how far it is; between two steps a page may draw. */
export async function checkTablesInSteps(
  input: CheckInput,
  progress: (done: number, total: number) => void | Promise<void>,
): Promise<CheckResult> {
  const steps: Generator<CheckStep, CheckResult> = checkInSteps(input, [...allTables, ...ownTables], allRules)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await progress(step.value.done, step.value.total)
  }
}
