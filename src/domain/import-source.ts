// What a reader says of the document that imported rows come from.

export const importSourceKinds = ['document', 'press', 'yearbook', 'website'] as const

export interface ImportSource {
  readonly title: string
  /** Document number such as 浙政发〔2023〕4号, or "". */
  readonly number: string
  readonly issuer: string
  /** ISO date, month or year. */
  readonly date: string
  /** "" where the document is not published. */
  readonly url: string
  readonly kind: (typeof importSourceKinds)[number]
  /** "" where nobody has translated it yet: the Chinese stands in. */
  readonly titleEn: string
  readonly issuerEn: string
}

export const blankImportSource: ImportSource = {
  title: '',
  titleEn: '',
  number: '',
  issuer: '',
  issuerEn: '',
  date: '',
  url: '',
  kind: 'document',
}

/** A year, a month or a day as ISO writes them, of the last or this century. */
export const isSourceDate = (text: string): boolean =>
  /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)
