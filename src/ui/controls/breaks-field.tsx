// Own class limits, applied when they make sense.
import './fields.css'
import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { controlsText } from '../../i18n/controls.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { parseBreaks } from './parse-breaks.ts'

export function BreaksField() {
  const { store, actions } = useApp()
  const t = useText(controlsText)
  const id = useId()
  const isWrong = useSignal(false)
  return (
    <form
      class="fi"
      onSubmit={(event) => {
        event.preventDefault()
        const field = event.currentTarget.elements.namedItem('breaks')
        const breaks = field instanceof HTMLInputElement ? parseBreaks(field.value) : null
        isWrong.value = breaks === null
        if (breaks) actions.patchView({ method: 'given', breaks })
      }}
    >
      <label for={id}>{t.breaks}</label>
      <span class="row">
        <input
          id={id}
          name="breaks"
          inputMode="decimal"
          defaultValue={store.view.value.breaks.join(', ')}
          aria-describedby={`${id}h`}
          aria-invalid={isWrong.value}
        />
        <button type="submit" class="b">
          {t.apply}
        </button>
      </span>
      <span id={`${id}h`} class="mu" role={isWrong.value ? 'alert' : undefined}>
        {isWrong.value ? t.breaksWrong : t.breaksHint}
      </span>
    </form>
  )
}
