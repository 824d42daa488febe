// The check of the tables: all files in, all findings out, at once.
import { allTables } from '../../tables/all-tables.ts'
import { allRules } from './all-rules.ts'
import { type CheckResult, checkFiles } from './check-files.ts'
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
