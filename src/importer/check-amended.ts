// The check of `npm run data`, on tables amended in a page: what the import has brought in, not what was there before.
import { checkTablesInSteps } from '../pipeline/check/check-tables.ts'
import type { CheckInput } from '../pipeline/check/context.ts'
import type { Finding } from '../pipeline/check/finding.ts'
import type { Progress } from './grid.ts'

/** Rules about files that a page does not have: the exceptions and the number of warnings. */
const ofTheFolder = new Set(['warning-ratchet', 'exception-unused', 'file-content'])

type Texts = ReadonlyMap<string, string>
/** Shapes by which points are tested. */
export type Counties = NonNullable<CheckInput['counties']>

async function errorsOf(texts: Texts, counties: Counties, progress: Progress): Promise<readonly Finding[]> {
  const encoder = new TextEncoder()
  const files = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]))
  const { findings } = await checkTablesInSteps({ files, counties }, progress)
  return findings.filter(({ level, rule }) => level === 'error' && !ofTheFolder.has(rule))
}

/** Lines move when rows are added: a finding is the same where it says the same of the same row. */
const keyOf = ({ file, row, column, rule, zh }: Finding) =>
  [file, row, column, rule, zh.replace(/第 \d+ 行/g, '')].join(' ')

/** Errors of the amended tables that the present ones do not have; points are tested by the shapes of the counties. */
export async function newErrors(
  present: Texts,
  amended: Texts,
  counties: Counties,
  progress: Progress = () => {},
): Promise<readonly Finding[]> {
  const found = await errorsOf(new Map([...present, ...amended]), counties, progress)
  if (found.length === 0) return []
  const known = new Set((await errorsOf(present, counties, () => {})).map(keyOf))
  return found.filter((finding) => !known.has(keyOf(finding)))
}
