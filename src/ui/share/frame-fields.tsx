// The frame with the living map: its size, what it shows, who may talk to it, and the code to paste.
import { useSignal } from '@preact/signals'
import { type EmbedControl, embedControls, embedUrl, frameCode, siteOf } from '../../embed/embed-page.ts'
import { embedText } from '../../i18n/embed.messages.ts'
import type { View } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { Switch } from '../controls/switch.tsx'
import { CopyField } from './copy-field.tsx'

/** "https://example.org" of whatever address was typed; "" for an empty field, null for what is no site. */
export function originFrom(typed: string): string | null {
  return typed.trim() === '' ? '' : siteOf(typed)
}

/** A width as HTML takes it, in pixels or percent; null for anything else. */
export function widthFrom(typed: string): string | null {
  const [, number = '', unit = ''] = /^\s*(\d{1,4})\s*(%|px)?\s*$/.exec(typed) ?? []
  const value = Number(number)
  if (unit === '%') return value > 0 && value <= 100 ? `${value}%` : null
  return value >= leastPx.width ? String(value) : null
}

/** A map smaller than this says nothing. */
const leastPx = { width: 200, height: 200 } as const
const usualHeightPx = 480

export interface EmbedFieldsProps {
  readonly view: View
  /** The view at the address where others find it. */
  readonly link: string
}

export function FrameFields({ view, link }: EmbedFieldsProps) {
  const { drawWith } = useApp()
  const t = useText(embedText)
  const width = useSignal('100%')
  const heightPx = useSignal(usualHeightPx)
  const controls = useSignal<readonly EmbedControl[]>(['legend'])
  const typed = useSignal('')
  const origin = originFrom(typed.value)
  const size = { width: widthFrom(width.value), heightPx: heightPx.value >= leastPx.height ? heightPx.value : null }
  const [atlasUrl = ''] = link.split('#')
  const src = embedUrl({ atlasUrl, view, controls: controls.value, origin: origin ?? '' })
  const { title } = drawWith(view)
  const code = frameCode({
    src,
    title,
    width: size.width ?? '100%',
    heightPx: size.heightPx ?? usualHeightPx,
    language: view.language,
  })
  return (
    <>
      <div class="two">
        <p class="fi">
          <label>
            {t.width}
            <input
              value={width.value}
              aria-invalid={size.width === null}
              onInput={(event) => {
                width.value = event.currentTarget.value
              }}
            />
          </label>
        </p>
        <p class="fi">
          <label>
            {t.height}
            <input
              type="number"
              min={leastPx.height}
              max={2000}
              step={20}
              value={heightPx.value}
              aria-invalid={size.heightPx === null}
              onInput={(event) => {
                heightPx.value = event.currentTarget.valueAsNumber || 0
              }}
            />
          </label>
        </p>
      </div>
      {(size.width === null || size.heightPx === null) && (
        <p class="mu" role="status">
          {t.sizeWrong}
        </p>
      )}
      <fieldset class="ov">
        <legend class="mu">{t.controls}</legend>
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
      <p class="fi">
        <label>
          {t.origin}
          <input
            type="url"
            inputMode="url"
            placeholder="https://"
            value={typed.value}
            aria-invalid={origin === null}
            onInput={(event) => {
              typed.value = event.currentTarget.value
            }}
          />
        </label>
        <span class="mu" role="status">
          {origin === null ? t.originWrong : t.originHint}
        </span>
      </p>
      <CopyField label={t.code} text={code} rows={5} />
      <CopyField label={t.link} text={src} rows={2} />
      <p class="mu">{t.weight}</p>
    </>
  )
}
