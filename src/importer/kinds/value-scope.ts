// Counties whose borders moved: a figure of an earlier year is taken only where the table shows that it means today's county.
import type { FormerName } from '../../domain/division.ts'
import { type Reason, reason } from '../recognise/reason.ts'

export interface ScopeCheck {
  /** Codes of all counties the table lists. */
  readonly listed: ReadonlySet<string>
  /** Names of abolished divisions it lists, such as 江干区. */
  readonly formerListed: ReadonlySet<string>
  readonly formerNames: readonly FormerName[]
}

/** Why a figure of that year may not be the present county's; undefined where nothing stands against it. */
export function scopeProblem(
  code: string,
  year: string,
  { listed, formerListed, formerNames }: ScopeCheck,
): Reason | undefined {
  const first = year.slice(0, 4)
  if (!/^\d{4}$/.test(first)) return undefined
  const changes = formerNames.filter((f) => f.successorCodes.some((c) => c === code) && first < f.until.slice(0, 4))
  for (const { name, code: own, until, successorCodes, relation } of changes) {
    if (relation === 'renamed' && successorCodes.length === 1) continue
    // The county gave land away under its own code: old borders, unless the table lists who received it.
    const lost = own === code && successorCodes.length > 1 && !successorCodes.every((c) => listed.has(c))
    // It received the area of a division the table still lists.
    const gained = own !== code && formerListed.has(name)
    const before =
      own === code &&
      successorCodes.length === 1 &&
      formerNames.some(
        (f) =>
          f.until === until && f.code !== code && f.successorCodes.some((c) => c === code) && formerListed.has(f.name),
      )
    if (lost || gained || before)
      return reason(
        'borders-changed',
        `${first}年的数按${until.slice(0, 4)}年调整前的范围，与今天的县不同 → 不导入；有新口径的数请另填`,
        `The figure of ${first} is for the borders before ${until.slice(0, 4)} → not imported; use one for today's borders`,
      )
  }
  return undefined
}
