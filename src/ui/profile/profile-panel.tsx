// The profile of the selected place, with the actions that belong to it.
import './profile.css'
import { type DivisionCode, divisionCode } from '../../domain/division.ts'
import { describePlace } from '../../drawing/describe-place.ts'
import { inLanguage } from '../../i18n/format.ts'
import { profileText } from '../../i18n/profile.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { lazily } from '../lazy.tsx'
import { Close } from '../signs/close.tsx'
import { ProfileCard } from './profile-card.tsx'

/** Its tables arrive later than the profile, so it does too. */
const PolicySection = lazily(() => import('./policy-section.tsx').then((part) => part.PolicySection))

const mostCompared = 6

/** `describe` says what every layer knows of a place; null for a code that the atlas does not know. */
export function ProfilePanel({ describe = describePlace }: { readonly describe?: typeof describePlace }) {
  const { store, actions, language } = useApp()
  const t = useText(profileText)
  const { place } = store.view.value
  if (!/^\d{6}$/.test(place)) return null
  const code = divisionCode(place)
  const view = { ...store.view.value, language: language.value }
  const model = describe(store.atlas, view, store.palette.value, code)
  return (
    <section class="cd pf" aria-label={t.profile}>
      <button type="button" class="x" aria-label={t.close} onClick={() => actions.select('')}>
        <Close />
      </button>
      {model ? <ProfileCard model={model} actionBar={<PlaceActions code={code} />} /> : <p>{t.unknown}</p>}
      {model && <PolicySection code={code} />}
      <Neighbours code={code} />
    </section>
  )
}

function PlaceActions({ code }: { readonly code: DivisionCode }) {
  const { store, actions } = useApp()
  const t = useText(profileText)
  const { compared } = store.view.value
  const isCompared = compared.includes(code)
  const isFull = !isCompared && compared.length >= mostCompared
  const bounds = store.atlas.placeByCode.get(code)?.bounds
  return (
    <p class="acts">
      <button
        type="button"
        class="b"
        aria-pressed={isCompared}
        disabled={isFull}
        title={isFull ? t.compareFull : undefined}
        onClick={() => actions.toggleCompared(code)}
      >
        {isCompared ? t.uncompare : t.compare}
      </button>
      {bounds && (
        <button type="button" class="b" onClick={() => actions.moveTo(bounds)}>
          {t.zoom}
        </button>
      )}
    </p>
  )
}

function Neighbours({ code }: { readonly code: DivisionCode }) {
  const { store } = useApp()
  const t = useText(profileText)
  const neighbours = store.atlas.placeByCode.get(code)?.neighbours ?? []
  if (neighbours.length === 0) return null
  return (
    <>
      <h3>{t.neighbours}</h3>
      <PlaceChips codes={neighbours} label={t.neighbours} />
    </>
  )
}

/** Buttons that open other places. */
export function PlaceChips({ codes, label }: { readonly codes: readonly DivisionCode[]; readonly label: string }) {
  const { store, actions, language } = useApp()
  return (
    <ul class="pc" aria-label={label}>
      {codes.map((code) => {
        const division = store.atlas.divisionByCode.get(code)
        if (!division) return null
        return (
          <li key={code}>
            <button type="button" class="c" onClick={() => actions.select(code)}>
              {inLanguage(language.value, division.shortZh, division.shortEn)}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
