// Builds what a host page needs: a frame with the living map, or a still picture with its alternative text.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import './embed-builder.css'
import { languages } from '../../domain/language.ts'
import { embedText } from '../../i18n/embed.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { useApp, useText } from '../app-context.ts'
import { Segmented } from '../controls/segmented.tsx'
import { SelectField } from '../controls/select-field.tsx'
import { FrameFields } from './frame-fields.tsx'
import { isReachable, publishedLink } from './published-link.ts'
import { StillFields } from './still-fields.tsx'

const languageNames = { zh: '中文', en: 'English' } as const

export function EmbedBuilder() {
  const { store, language, addressOf, bringEnglish } = useApp()
  const t = useText(embedText)
  const kind = useSignal<'interactive' | 'still'>('interactive')
  const place = useSignal(store.view.peek().place)
  const spoken = useSignal(language.peek())
  const hasFailed = useSignal(false)
  const { atlas } = store
  useEffect(() => {
    hasFailed.value = false
    if (spoken.value === 'en') bringEnglish().catch(() => (hasFailed.value = true))
  }, [spoken.value])
  const view = {
    ...store.view.value,
    page: 'map' as const,
    present: false,
    place: place.value,
    language: spoken.value === 'en' && !store.hasEnglish.value ? ('zh' as const) : spoken.value,
  }
  const link = publishedLink(addressOf(view), atlas.edition.publisher?.address)
  return (
    <section class="eb" aria-label={t.heading}>
      <h3>{t.heading}</h3>
      <Segmented
        label={t.kind}
        value={kind.value}
        options={[
          { value: 'interactive', label: t.interactive },
          { value: 'still', label: t.still },
        ]}
        onChange={(next) => {
          kind.value = next
        }}
      />
      <Segmented
        label={t.language}
        value={spoken.value}
        options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        onChange={(next) => {
          spoken.value = next
        }}
      />
      {hasFailed.value && (
        <p class="mu" role="status">
          {t.noEnglish}
        </p>
      )}
      <SelectField
        label={t.place}
        value={place.value}
        options={[
          { value: '', label: t.noPlace },
          ...[...atlas.cities, ...atlas.counties].map((d) => ({
            value: d.code as string,
            label: inLanguage(language.value, d.nameZh, d.nameEn),
          })),
        ]}
        onChange={(next) => {
          place.value = next
        }}
      />
      {kind.value === 'still' ? (
        <StillFields view={view} link={link} />
      ) : /^https?:/.test(link) ? (
        <FrameFields view={view} link={link} />
      ) : (
        <p class="mu">{t.noAddress}</p>
      )}
      {/^https?:/.test(link) && !isReachable(link) && <p class="mu">{t.localOnly}</p>}
    </section>
  )
}
