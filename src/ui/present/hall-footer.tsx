// The foot of a slide: map review, sources, date, and the page's number.
import type { Source } from '../../domain/evidence.ts'
import type { Language } from '../../domain/language.ts'
import { textWidthPx } from '../../drawing/place-marks.ts'
import { reviewSlot } from '../../export/review-slot.ts'
import { inLanguage, joinList } from '../../i18n/format.ts'
import { presentText } from '../../i18n/present.messages.ts'
import { useApp, useText } from '../app-context.ts'

/** Full-width characters that the sources may take, so that the foot stays on one line. */
const mostChars = 30

/** Documents before press; as many names as there is room for, at least one. */
function shortNames(sources: readonly Source[], language: Language): readonly string[] {
  const known = sources.filter((s) => s.kind !== 'unknown')
  const documents = known.filter((s) => s.kind === 'document')
  const names = [...documents, ...known.filter((s) => s.kind !== 'document')].map(
    (s) => s.number || inLanguage(language, s.titleZh, s.titleEn),
  )
  const short = names.filter((name) => textWidthPx(name, 1) <= mostChars)
  const first = short[0]
  if (first === undefined) return sources.slice(0, 1).map((s) => inLanguage(language, s.titleZh, s.titleEn))
  const second = short.find((name, i) => i > 0 && textWidthPx(first + name, 1) <= mostChars)
  return second === undefined ? [first] : [first, second]
}

export function HallFooter({ step, steps }: { readonly step: number; readonly steps: number }) {
  const { store, language } = useApp()
  const t = useText(presentText)
  const { asOf, reviewNumber } = store.atlas.edition
  const isThere = store.drawers.value.isComplete
  const sources = isThere ? store.drawing.value.sourceIds.flatMap((id) => store.atlas.sourceById.get(id) ?? []) : []
  const first = shortNames(sources, language.value)
  const more = sources.length > first.length ? t.andMore(sources.length) : ''
  return (
    <footer class="hf">
      <p>
        <b>{reviewSlot(reviewNumber, language.value)}</b>
        {sources.length > 0 && <span>{`${t.sources}${joinList(first, language.value)}${more}`}</span>}
        <span>{t.asOf(asOf)}</span>
      </p>
      <p class="hn">{t.page(step, steps)}</p>
    </footer>
  )
}
