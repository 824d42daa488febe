// Where the imported rows come from: a row of sources.csv, found again or added.
import type { Evidence, Source } from '../domain/evidence.ts'
import type { ImportSource } from '../domain/import-source.ts'
import type { RowCells } from './kinds/import-kind.ts'
import { cleanText } from './recognise/clean-text.ts'

/** A document or yearbook speaks for itself; anything else reports. */
export const evidenceOf = (source: ImportSource): Evidence =>
  source.kind === 'document' || source.kind === 'yearbook' ? 'official' : 'reported'

/** The same document in the table: by number, by address, or by title and date. */
export function findSource(source: ImportSource, sources: readonly Source[]): Source | undefined {
  const same = (a: string, b: string) => a !== '' && cleanText(a) === cleanText(b)
  return sources.find(
    (row) =>
      same(row.number, source.number) ||
      same(row.url, source.url) ||
      (same(row.titleZh, source.title) && row.date === source.date),
  )
}

/** Id for a new source: the host and date of its address, else "doc" and its date. */
export function sourceIdFor(source: ImportSource, taken: ReadonlySet<string>): string {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(source.url)?.[1] ?? ''
  const words = host.split('.').filter((word) => !/^(?:gov|com|cn|org|net|www|edu|tjj|jxt|jxj)$/.test(word))
  const stem = (words.at(-1) ?? 'doc').replace(/[^a-z0-9-]/gi, '') || 'doc'
  const base = [stem, source.date].filter((part) => part !== '').join('-')
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  return id
}

/** Cells of the new row of sources.csv. */
export function sourceCells(id: string, source: ImportSource): RowCells {
  const { title, titleEn, number, issuer, issuerEn, date, url, kind } = source
  return {
    id,
    title_zh: title,
    title_en: titleEn === '' ? title : titleEn,
    number,
    issuer_zh: issuer,
    issuer_en: issuerEn,
    date,
    url,
    kind,
    note_zh: '',
    note_en: '',
  }
}

/** Fields that must be given, with the option that gives them. */
export function missingFields(
  source: Partial<ImportSource>,
): readonly { readonly field: keyof ImportSource; readonly zh: string; readonly en: string }[] {
  const needed = [
    { field: 'title', zh: '标题', en: 'title' },
    { field: 'issuer', zh: '发布单位', en: 'issuer' },
    { field: 'date', zh: '日期', en: 'date' },
  ] as const
  return needed.filter(({ field }) => (source[field] ?? '').trim() === '')
}
