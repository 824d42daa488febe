// Builds what a host page needs: a frame with the living map, or a still picture with its alternative text.
import { useSignal } from '@preact/signals'
import { languages } from '../../domain/language.ts'
import { type EmbedControl, embedControls, embedUrl, frameCode, stillCode } from '../../embed/embed-page.ts'
import { citationSentence } from '../../export/citation.ts'
import { embedText } from '../../i18n/embed.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { useApp, useText } from '../app-context.ts'
import { Segmented } from '../controls/segmented.tsx'
import { SelectField } from '../controls/select-field.tsx'
import { Switch } from '../controls/switch.tsx'
import { CopyField } from './copy-field.tsx'
import { publishedLink } from './published-link.ts'

const languageNames = { zh: '中文', en: 'English' } as const

/** "https://example.org" of whatever address was typed; "" for an empty field, null for what is no site. */
export function originFrom(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return ''
  try {
    const { protocol, origin } = new URL(text)
    return /^https?:$/.test(protocol) ? origin : null
  } catch {
    return null
  }
}

interface EmbedBuilderProps {
  /** Name of the picture files, without ending. */
  readonly name: string
}

export function EmbedBuilder({ name }: EmbedBuilderProps) {
  const { store, language, addressOf } = useApp()
  const t = useText(embedText)
  const kind = useSignal<'interactive' | 'still'>('interactive')
  const width = useSignal('100%')
  const heightPx = useSignal(480)
  const controls = useSignal<readonly EmbedControl[]>(['legend'])
  const place = useSignal(store.view.peek().place)
  const spoken = useSignal(language.peek())
  const typed = useSignal('')
  const { atlas } = store
  const drawing = store.drawing.value
  const origin = originFrom(typed.value)
  const view = { ...store.view.value, place: place.value, language: spoken.value }
  const link = publishedLink(addressOf(view), atlas.edition.publisher?.address)
  const [atlasUrl = ''] = link.split('#')
  if (!/^https?:/.test(atlasUrl)) return <p class="mu">{t.noAddress}</p>
  const src = embedUrl({ atlasUrl, view, controls: controls.value, origin: origin ?? '' })
  const readOn = new Date().toISOString().slice(0, 10)
  const caption = citationSentence({ atlas, drawing, language: language.value, link, readOn })
  const code =
    kind.value === 'interactive'
      ? frameCode({ src, title: drawing.title, width: width.value, heightPx: heightPx.value })
      : stillCode(
          `${name}.svg`,
          `${drawing.title}${language.value === 'zh' ? '。' : '. '}${drawing.summary}`,
          link,
          caption,
        )
  return (
    <>
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
      {kind.value === 'still' ? (
        <p class="mu">{t.stillNote}</p>
      ) : (
        <>
          <p class="row">
            <label>
              {t.width}{' '}
              <input size={6} value={width.value} onInput={(event) => (width.value = event.currentTarget.value)} />
            </label>
            <label>
              {t.height}{' '}
              <input
                type="number"
                min={200}
                max={2000}
                step={20}
                value={heightPx.value}
                onInput={(event) => (heightPx.value = Number(event.currentTarget.value) || 480)}
              />
            </label>
          </p>
          <fieldset class="row">
            <legend>{t.controls}</legend>
            {embedControls.map((one) => (
              <Switch
                key={one}
                label={t[one]}
                isOn={controls.value.includes(one)}
                onChange={(isOn) => {
                  controls.value = embedControls.filter((c) => (c === one ? isOn : controls.value.includes(c)))
                }}
              />
            ))}
          </fieldset>
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
          <Segmented
            label={t.language}
            value={spoken.value}
            options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
            onChange={(next) => {
              spoken.value = next
            }}
          />
          <p>
            <label>
              {t.origin}
              <br />
              <input
                size={32}
                type="url"
                value={typed.value}
                aria-invalid={origin === null}
                onInput={(event) => (typed.value = event.currentTarget.value)}
              />
            </label>
            <br />
            <span class="mu" role="status">
              {origin === null ? t.originWrong : t.originHint}
            </span>
          </p>
        </>
      )}
      <CopyField label={t.code} text={code} rows={5} />
      {kind.value === 'interactive' && <CopyField label={t.link} text={src} rows={2} />}
      {kind.value === 'interactive' && <p class="mu">{t.weight}</p>}
    </>
  )
}
