// The one sentence a reader gets when a file cannot be imported at all; nothing else happens then.

export type ImportErrorCode =
  | 'empty'
  | 'too-large'
  | 'password'
  | 'old-office'
  | 'web-page'
  | 'picture'
  | 'unpacks-too-large'
  | 'damaged'
  | 'no-table'
  | 'not-recognised'
  | 'formula-without-value'
  | 'unknown-format'
  | 'encoding'

export interface Sentence {
  readonly zh: string
  readonly en: string
}

/** Thrown by the importer for a file it cannot use; the message is Chinese, then English, on two lines. */
export class ImportError extends Error {
  readonly code: ImportErrorCode
  readonly zh: string
  readonly en: string

  constructor(code: ImportErrorCode, zh: string, en: string, cause?: unknown) {
    super(`${zh}\n${en}`, cause === undefined ? {} : { cause })
    this.name = 'ImportError'
    this.code = code
    this.zh = zh
    this.en = en
  }
}
