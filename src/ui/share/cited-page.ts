// What a citation names: the map, or the page that lies over it.
import type { Drawing } from '../../drawing/drawing.ts'
import { citationText } from '../../i18n/citation.messages.ts'
import { compareText } from '../../i18n/compare.messages.ts'
import { inLanguage, joinList } from '../../i18n/format.ts'
import { pagesText } from '../../i18n/pages.messages.ts'
import type { AppState } from '../app-context.ts'
import { type Comparison, comparisonOf } from '../compare/comparison.ts'

export interface Cited extends Pick<Drawing, 'title' | 'dateText' | 'sourceIds'> {
  /** What the page of comparison shows; undefined on every other page, and while it compares nothing. */
  readonly comparison?: Comparison
}

/** Title, date and sources of what the reader sees. */
export function citedPage(app: AppState): Cited {
  const { store } = app
  const language = app.language.value
  const dateText = citationText[language].datesBeside
  const { officialTotals, sources } = store.atlas
  switch (store.view.value.page) {
    case 'compare': {
      const comparison = comparisonOf(app)
      const { places, rows } = comparison
      if (places.length === 0) break
      const names = places.map(({ nameZh, nameEn }) => inLanguage(language, nameZh, nameEn))
      const title = `${compareText[language].heading}${citationText[language].colon}${joinList(names, language)}`
      const cells = rows.flatMap((row) => row.cells)
      const ids = cells.flatMap(({ statements }) => statements.flatMap((s) => s.sourceIds))
      return { title, dateText, sourceIds: [...new Set(ids)], comparison }
    }
    case 'policy': {
      const documents = sources.filter(({ id }) => /^S\d$/.test(id))
      return { title: pagesText[language].policy, dateText, sourceIds: documents.map(({ id }) => id) }
    }
    case 'coverage': {
      const ids = officialTotals.map(({ sourceId }) => sourceId)
      return { title: pagesText[language].coverage, dateText, sourceIds: [...new Set(ids)] }
    }
  }
  return store.drawing.value
}
