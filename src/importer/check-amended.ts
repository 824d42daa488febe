// The check of `npm run data`, on tables amended in a page: what the import has brought in, not what was there before.
import { checkTables } from '../pipeline/check/check-tables.ts'
import type { Finding } from '../pipeline/check/finding.ts'

/** Rules about files that a page does not have: the exceptions and the number of warnings. */
const ofTheFolder = new Set(['warning-ratchet', 'exception-unused', 'file-content'])

const errorsOf = (texts: ReadonlyMap<string, string>): readonly Finding[] => {
  const encoder = new TextEncoder()
  const files = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]))
  return checkTables({ files }).findings.filter(({ level, rule }) => level === 'error' && !ofTheFolder.has(rule))
}
/** Lines move when rows are added: a finding is the same where it says the same of the same row. */
const keyOf = ({ file, row, column, rule, zh }: Finding) =>
  [file, row, column, rule, zh.replace(/第 \d+ 行/g, '')].join(' ')

/** Errors of the amended tables that the present ones do not have. Points are not tested: that needs the shapes. */
export function newErrors(
  present: ReadonlyMap<string, string>,
  amended: ReadonlyMap<string, string>,
): readonly Finding[] {
  const known = new Set(errorsOf(present).map(keyOf))
  return errorsOf(new Map([...present, ...amended])).filter((finding) => !known.has(keyOf(finding)))
}
