// What stands behind one statement: as published against computed here, then each source with its document, section and link.
import './source-card.css'
import type { Evidence, Source } from '../../domain/evidence.ts'
import type { Basis } from '../../drawing/drawing.ts'
import { sameSource } from '../../drawing/same-source.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { langOf } from '../../i18n/lang-of.ts'
import { sourceText } from '../../i18n/source.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'

interface SourceCardProps {
  /** One, or several where a figure was computed from several. */
  readonly sourceIds: readonly string[]
  readonly evidence: Evidence
  readonly basis?: Basis
}

export function SourceCard({ sourceIds, evidence, basis = {} }: SourceCardProps) {
  const words = useText(evidenceText)
  const grades = {
    official: words.officialLong,
    reported: words.reportedLong,
    derived: words.derivedLong,
    inferred: words.inferredLong,
  }
  return (
    <dl class="sc">
      <Facts rows={[[words.grade, grades[evidence]], ...useNature(evidence, basis)]} />
      {sourceIds.map((id, i) => (
        <SourceFacts key={id} sourceId={id} section={i === 0 ? (basis.section ?? '') : ''} />
      ))}
    </dl>
  )
}

type Fact = readonly [label: string, text: string]

/** How the statement came about: the published figure and the computed one side by side where there are both. */
function useNature(evidence: Evidence, { published = '', computed = '', method = '' }: Basis): readonly Fact[] {
  const t = useText(sourceText)
  const made = [computed, method].filter(Boolean).join(t.by)
  if (made !== '')
    return [
      [t.published, published],
      [t.computedHere, made],
    ]
  if (published !== '') return [[t.published, published]]
  const nature = { derived: t.isComputed, inferred: t.judged, official: t.asPublished, reported: t.asPublished }
  return [[t.nature, nature[evidence]]]
}

function Facts({ rows }: { readonly rows: readonly Fact[] }) {
  const { language } = useApp()
  return (
    <>
      {rows
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={langOf(text, language.value)}>{text}</dd>
          </div>
        ))}
    </>
  )
}

function SourceFacts({ sourceId, section }: { readonly sourceId: string; readonly section: string }) {
  const { store, language } = useApp()
  const t = useText(sourceText)
  // Titles and links come with the later columns.
  const hasCome = store.drawers.value.isComplete
  const source = hasCome ? store.atlas.sourceById.get(sourceId) : undefined
  const inThis = (zh: string, en: string) => inLanguage(language.value, zh, en)
  const rows: readonly Fact[] = source
    ? [
        [t.document, inThis(source.titleZh, source.titleEn)],
        [t.number, source.number],
        [t.issuer, inThis(source.issuer, source.issuerEn)],
        [t.date, source.date],
        [t.section, section],
        [t.note, inThis(source.noteZh, source.noteEn)],
      ]
    : [[t.document, hasCome ? t.unknownSource : t.onItsWay]]
  return (
    <div class="one">
      <Facts rows={rows} />
      {source && (
        <div>
          <dt>{t.source}</dt>
          <dd>
            <Original source={source} />
          </dd>
        </div>
      )}
      {source && <SameSource sourceId={source.id} />}
      {source && isPolicy(source.id) && <PolicyFigures documentId={source.id} />}
    </div>
  )
}

/** The link, where one may be given. */
function Original({ source: { url, kind } }: { readonly source: Source }) {
  const t = useText(sourceText)
  // A copy of a document still is the document's own word; press without a link was only seen as passed on.
  const without =
    kind === 'document' ? t.isCopy : kind === 'computed' || kind === 'geodata' ? t.computed : t.needsOriginal
  if (url === '') return <>{without}</>
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {t.open}
    </a>
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

/** The five documents whose figures have a page of their own. */
const isPolicy = (id: string) => /^S\d$/.test(id)

/** Every figure of a policy document stands on the page of policy targets: the way there. */
function PolicyFigures({ documentId }: { readonly documentId: string }) {
  const { store, actions, linkOf } = useApp()
  const t = useText(sourceText)
  const change = { page: 'policy', filter: `list.d${documentId.toLowerCase()}.s-` } as const
  return (
    <div>
      <dt>{t.figures}</dt>
      <dd>
        <a
          href={linkOf({ ...store.view.value, ...change })}
          onClick={(event) => {
            follow(() => actions.patchView(change))(event)
            // The card may stand in a dialog, which would cover the page.
            if (event.defaultPrevented) event.currentTarget.closest('dialog')?.close()
          }}
        >
          {t.allFigures(documentId)}
        </a>
      </dd>
    </div>
  )
}
