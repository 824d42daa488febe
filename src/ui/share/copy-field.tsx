// Text to be copied, with a button that says whether it worked.
import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import { shareText } from '../../i18n/share.messages.ts'
import { useText } from '../app-context.ts'

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  readonly rows: number
}

export function CopyField({ label, text, rows }: CopyFieldProps) {
  const t = useText(shareText)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const outcome = useSignal<'' | 'copied' | 'copyFailed'>('')
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      outcome.value = 'copied'
    } catch {
      // Without permission, or opened from a file: the text is selected, the reader's own keys do the rest.
      outcome.value = 'copyFailed'
    }
  }
  return (
    <>
      <h3>
        <label for={id}>{label}</label>
      </h3>
      <textarea id={id} ref={field} readOnly rows={rows} value={text} />
      <p class="row">
        <button type="button" class="b" onClick={copy}>
          {t.copy}
        </button>
        <span role="status">{outcome.value === '' ? '' : t[outcome.value]}</span>
      </p>
    </>
  )
}
