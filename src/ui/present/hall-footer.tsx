// The foot of a slide: map review, sources, date, and the page's number.
import { reviewSlot } from '../../export/citation.ts'
import { inLanguage, joinList } from '../../i18n/format.ts'
import { presentText } from '../../i18n/present.messages.ts'
import { useApp, useText } from '../app-context.ts'

/** Sources named on one line; the rest is counted. */
const named = 2

export function HallFooter({ step, steps }: { readonly step: number; readonly steps: number }) {
  const { store, language } = useApp()
  const t = useText(presentText)
  const { asOf, reviewNumber } = store.atlas.edition
  const sources = store.drawing.value.sourceIds.flatMap((id) => store.atlas.sourceById.get(id) ?? [])
  const titled = sources.filter((s) => s.kind !== 'unknown')
  const first = titled.slice(0, named).map((s) => s.number || inLanguage(language.value, s.titleZh, s.titleEn))
  const more = sources.length > first.length ? t.andMore(sources.length) : ''
  return (
    <footer class="hf">
      <p>
        <b>{reviewSlot(reviewNumber, language.value)}</b>
        {first.length > 0 && <span>{`${t.sources}${joinList(first, language.value)}${more}`}</span>}
        <span>{t.asOf(asOf)}</span>
      </p>
      <p class="hn">{t.page(step, steps)}</p>
    </footer>
  )
}
