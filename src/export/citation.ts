// How a view is cited: title, publisher, date, sources, boundaries, map review, link.
import type { Atlas } from '../domain/atlas.ts'
import type { Source } from '../domain/evidence.ts'
import type { Language } from '../domain/language.ts'
import type { Drawing } from '../drawing/drawing.ts'
import { citationText } from '../i18n/citation.messages.ts'
import { inLanguage, joinList } from '../i18n/format.ts'
import { publicationName } from '../i18n/publication-name.ts'

/** Whether a source has a title of its own: "浙江在线，2023-06-21" only says where and when. */
function isWork({ kind, titleZh, issuer }: Source): boolean {
  const isPublished = kind === 'document' || kind === 'press' || kind === 'yearbook'
  return isPublished && (issuer === '' || !titleZh.startsWith(issuer))
}

/** "《title》（number），issuer，date", leaving out what the source does not say and what its title says already. */
export function citeSource(source: Source, language: Language): string {
  const t = citationText[language]
  const title = inLanguage(language, source.titleZh, source.titleEn)
  const issuer = inLanguage(language, source.issuer, source.issuerEn)
  // The one source that stands for all without a name.
  if (source.id === 'unknown') return t.unnamed
  // "浙江在线，2023-06-21" is a place and a day, and commas part what is cited.
  const day = source.date === '' ? '' : new RegExp(`[，,] ?${source.date}$`)
  const place = day === '' ? title : title.replace(day, t.onDay(source.date))
  const head = isWork(source) ? t.work(title, source.number) : source.kind === 'unknown' ? t.noOriginal(place) : place
  return [head, ...[issuer, source.date].filter((text) => text !== '' && !head.includes(text))].join(t.comma)
}

export interface CitationRequest {
  readonly atlas: Atlas
  /** The map, or a page with a title and sources of its own. */
  readonly drawing: Pick<Drawing, 'title' | 'dateText' | 'sourceIds'>
  readonly language: Language
  readonly link: string
  /** ISO day on which the view was read. */
  readonly readOn: string
}

/** The parts of a citation as label and text, for header rows and for running text. */
export function citationParts({ atlas, drawing, language, link, readOn }: CitationRequest): [string, string][] {
  const t = citationText[language]
  const sources = drawing.sourceIds.flatMap((id) => atlas.sourceById.get(id) ?? [])
  const isOpen = ({ kind }: Source) => kind === 'unknown'
  // What still has to be found stands last; an archive of many reprints is named once.
  const inOrder = [...sources.filter((s) => !isOpen(s)), ...sources.filter(isOpen)]
  const cited = joinList([...new Set(inOrder.map((s) => citeSource(s, language)))], language)
  const parts: [string, string][] = [
    [t.titleLabel, `${publicationName(atlas.edition, language)}${t.colon}${drawing.title}`],
    [t.publisherLabel, atlas.edition.publisher?.owner ?? ''],
    [t.dateLabel, `${drawing.dateText}${t.asOf(atlas.edition.asOf)}`],
    [t.sourcesLabel, cited],
    [t.boundariesLabel, t.boundaries],
    [t.reviewLabel, atlas.edition.reviewNumber || t.reviewPendingShort],
    [t.linkLabel, link],
    [t.readLabel, readOn],
  ]
  return parts.filter(([, text]) => text !== '')
}

/** The citation as running text. */
export function citationSentence(request: CitationRequest): string {
  const t = citationText[request.language]
  return `${citationParts(request)
    .map(([label, text]) => `${label}${t.colon}${text}`)
    .join(t.semicolon)}${t.fullStop}`
}
