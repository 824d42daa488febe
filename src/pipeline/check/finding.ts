// What the check reports: where, how grave, what is wrong and how to mend it, in both languages.

/** An error stops the build; the number of warnings may only fall. */
export type FindingLevel = 'error' | 'warning'

/** Where a finding lies; `column` is "*" for a whole row or file, `row` is "" for a file. */
export interface Spot {
  readonly file: string
  /** Line of the file as an editor counts, from 1. */
  readonly line: number
  /** Cells that name the row. */
  readonly row: string
  readonly column: string
}

/** A finding before its rule signs it; an error unless said otherwise. */
export interface Problem extends Spot {
  readonly level?: FindingLevel
  /** "what → how to mend", in Chinese. */
  readonly zh: string
  readonly en: string
}

export interface Finding extends Spot {
  readonly level: FindingLevel
  /** Id of the rule, as exceptions name it. */
  readonly rule: string
  readonly zh: string
  readonly en: string
}

/** A problem of a whole file. */
export function inFile(file: string, zh: string, en: string, line = 1): Problem {
  return { file, line, row: '', column: '*', zh, en }
}
