// What stands behind one line: document, number, issuer, date, grade, and the link where one may be given.
import type { Evidence } from '../../domain/evidence.ts'
import { sameSource } from '../../drawing/same-source.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { sourceText } from '../../i18n/source.messages.ts'
import { useApp, useText } from '../app-context.ts'

interface SourceCardProps {
  readonly sourceId: string
  readonly evidence: Evidence
  /** How a figure computed here came about, "" where it was not or is not said. */
  readonly method?: string
  /** Chapter of the document, where known. */
  readonly section?: string
}

export function SourceCard({ sourceId, evidence, method = '', section = '' }: SourceCardProps) {
  const { store, language } = useApp()
  const t = useText(sourceText)
  const words = useText(evidenceText)
  // Titles and links come with the later columns.
  const hasCome = store.drawers.value.isComplete
  const source = hasCome ? store.atlas.sourceById.get(sourceId) : undefined
  const grades = {
    official: words.officialLong,
    reported: words.reportedLong,
    derived: words.derivedLong,
    inferred: words.inferredLong,
  }
  const isComputed = evidence === 'derived' || source?.kind === 'computed'
  const nature = isComputed
    ? method === ''
      ? t.computedHere
      : t.method(method)
    : evidence === 'inferred'
      ? t.judged
      : t.asPublished
  const rows: readonly (readonly [string, string])[] = source
    ? [
        [t.document, inLanguage(language.value, source.titleZh, source.titleEn)],
        [t.number, source.number],
        [t.issuer, inLanguage(language.value, source.issuer, source.issuerEn)],
        [t.date, source.date],
        [t.section, section],
        [t.note, inLanguage(language.value, source.noteZh, source.noteEn)],
      ]
    : [[t.document, hasCome ? t.unknownSource : t.onItsWay]]
  return (
    <dl class="sc">
      {[...rows, [words.grade, grades[evidence]] as const, [t.nature, nature] as const]
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      {source && (
        <div>
          <dt>{t.source}</dt>
          <dd>
            {source.url !== '' ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {t.open}
              </a>
            ) : source.kind === 'computed' || source.kind === 'geodata' ? (
              t.computed
            ) : (
              t.needsOriginal
            )}
          </dd>
        </div>
      )}
      {source && <SameSource sourceId={source.id} />}
    </dl>
  )
}

/** What else was taken from the source; nothing where this is all. */
function SameSource({ sourceId }: { readonly sourceId: string }) {
  const { store, language } = useApp()
  const t = useText(sourceText)
  const { count, items } = sameSource(store.shown.value, sourceId, language.value)
  if (count < 2) return null
  return (
    <details class="same">
      <summary>{t.sameSource(count)}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
        {count > items.length && <li>{t.andMore(count - items.length)}</li>}
      </ul>
    </details>
  )
}
