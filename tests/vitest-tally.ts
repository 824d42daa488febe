// Counts what a vitest run did out of its JSON report, so that nothing that went wrong counts as nothing.
import { readFile } from 'node:fs/promises'

export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * Reads a report file. A skipped test counts as failed, and so does each file that did not load.
 * A missing report, a run without tests or an unexplained exit code counts as one failure.
 */
export async function countVitest(reportPath: string, exitCode: number): Promise<Tally> {
  const text = await readFile(reportPath, 'utf8').catch(() => '')
  return text === '' ? { passed: 0, failed: 1 } : tallyReport(JSON.parse(text) as Report, exitCode)
}

export function tallyReport(report: Report, exitCode: number): Tally {
  const filesNotLoaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const notRun = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + notRun + filesNotLoaded
  const isUnexplained = failed === 0 && (exitCode !== 0 || report.numPassedTests === 0)
  return { passed: report.numPassedTests, failed: failed + (isUnexplained ? 1 : 0) }
}
