// What every rule is: a name and a function from the tables to problems.
import type { CheckContext } from './context.ts'
import type { Problem } from './finding.ts'

export interface Rule {
  readonly id: string
  /** Yields every problem it sees; knows no other rule. */
  readonly check: (context: CheckContext) => Iterable<Problem>
}
