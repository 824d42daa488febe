// The foot of the page: map review, boundaries, the data's date and the scale bar.
import { reviewSlot } from '../../export/review-slot.ts'
import { appText } from '../../i18n/app.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { lazily } from '../lazy.tsx'

/** It has nothing to measure before the page runs. */
const ScaleBar = lazily(() => import('./scale-bar.tsx').then((part) => part.ScaleBar))

export function Footer() {
  const { store, language } = useApp()
  const t = useText(appText)
  const { asOf, reviewNumber, publisher } = store.atlas.edition
  const issuer = [publisher?.owner, publisher?.contact].filter(Boolean).join(' · ')
  return (
    <footer class="ft mu">
      <p>
        <b>{reviewSlot(reviewNumber, language.value)}</b>
        <br />
        {t.boundaries} · <span class="nw">{t.asOf(asOf)}</span>
        {issuer && (
          <>
            <br />
            {issuer}
          </>
        )}
      </p>
      <ScaleBar />
    </footer>
  )
}
