// The list below the search box, with what was matched where it is not the title.
import { searchText } from '../../i18n/search.messages.ts'
import type { SearchHit } from '../../search/search-hit.ts'
import { useText } from '../app-context.ts'

interface SearchResultsProps {
  readonly id: string
  readonly query: string
  readonly hits: readonly SearchHit[] | 'failed'
  readonly active: number
  readonly onChoose: (hit: SearchHit) => void
}

export function SearchResults({ id, query, hits, active, onChoose }: SearchResultsProps) {
  const t = useText(searchText)
  if (hits === 'failed' || hits.length === 0) {
    return (
      <p class="qr none" role="status">
        {hits === 'failed' ? t.failed : t.none(query)}
      </p>
    )
  }
  return (
    <>
      <div class="vh" role="status">
        {t.found(hits.length)}
      </div>
      <div class="qr" role="listbox" id={`${id}l`} aria-label={t.results}>
        {hits.map((hit, index) => (
          // The input keeps the focus and handles the keys, as the combobox pattern asks; the pointer lands here.
          <div
            key={`${hit.kind}${hit.id}`}
            id={`${id}o${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(hit)}
            onKeyDown={(event) => event.key === 'Enter' && onChoose(hit)}
          >
            <b>{hit.title}</b>
            <span class="mu">{hit.subtitle}</span>
            {!hit.title.includes(hit.matched) && hit.matched !== '' && hit.matched !== query && (
              <span class="mu">{t.matched(hit.matched)}</span>
            )}
            <span class="kind">{t[hit.kind]}</span>
          </div>
        ))}
      </div>
    </>
  )
}
