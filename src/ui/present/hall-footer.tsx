// The foot of a slide: map review, sources, date, and the page's number.

import { textWidthPx } from '../../drawing/place-marks.ts'
import { nameSources } from '../../export/name-sources.ts'
import { reviewSlot } from '../../export/review-slot.ts'
import { joinList } from '../../i18n/format.ts'
import { presentText } from '../../i18n/present.messages.ts'
import { sourcesText } from '../../i18n/sources.messages.ts'
import { useApp, useText } from '../app-context.ts'

/** Full-width characters that the sources may take, so that the foot stays beside the legend: on one line, in English on two. */
const mostChars = { zh: 17, en: 30 } as const
/** However long the publisher's name is. */
const leastChars = 8

/** A document's name without its issuer, and at most so long, where the whole does not fit. */
function shorten(name: string, most: number): string {
  if (textWidthPx(name, 1) <= most) return name
  let short = name.split(/，|; | \(/)[0] ?? name
  if (textWidthPx(short, 1) <= most) return short
  while (textWidthPx(short, 1) > most - 1) short = short.slice(0, -1)
  return `${short.trimEnd()}…`
}

export function HallFooter({ step, steps }: { readonly step: number; readonly steps: number }) {
  const { store, language } = useApp()
  const t = useText(presentText)
  const words = useText(sourcesText)
  const { asOf, reviewNumber, publisher } = store.atlas.edition
  const owner = publisher?.owner ?? ''
  const isThere = store.drawers.value.isComplete
  const sources = isThere ? store.drawing.value.sourceIds.flatMap((id) => store.atlas.sourceById.get(id) ?? []) : []
  const most = mostChars[language.value]
  const room = Math.max(leastChars, most - textWidthPx(owner, 1))
  const first = nameSources(sources, language.value, room).map((name) => shorten(name, most))
  const more = sources.length > first.length ? words.andMore(sources.length) : ''
  return (
    <footer class="hf">
      <p>
        <b>{reviewSlot(reviewNumber, language.value)}</b>
        {sources.length > 0 && <span>{`${words.sources}${joinList(first, language.value)}${more}`}</span>}
        <span>{t.asOf(asOf)}</span>
        {owner && <span>{owner}</span>}
      </p>
      <p class="hn">{t.page(step, steps)}</p>
    </footer>
  )
}
