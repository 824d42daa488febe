// The sum on the last line of `npm test`: whatever goes wrong must be in it.
import { describe, expect, test } from 'vitest'
import { countVitest, tallyReport } from './vitest-tally.ts'

const clean = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

describe('the tally of a test run', () => {
  test('passed and failed tests are counted one by one', () => {
    expect(tallyReport(clean, 0)).toEqual({ passed: 3, failed: 0 })
    expect(tallyReport({ ...clean, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2 })
  })

  test('a skipped test is a failure', () => {
    expect(tallyReport({ ...clean, numPendingTests: 1 }, 0).failed).toBe(1)
  })

  test('a file that did not load is a failure beside those of other files', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ]
    expect(tallyReport({ ...clean, numFailedTests: 1, testResults }, 1).failed).toBe(2)
  })

  test('an exit code that no test explains is a failure', () => {
    expect(tallyReport(clean, 1).failed).toBe(1)
  })

  test('a run without a test or without a report is a failure', async () => {
    expect(tallyReport({ ...clean, numPassedTests: 0 }, 0).failed).toBe(1)
    expect(await countVitest('tests/out/there-is-no-such-report.json', 0)).toEqual({ passed: 0, failed: 1 })
  })
})
