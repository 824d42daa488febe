// What this browser keeps of the atlas, with a button that clears it.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { formatNumber } from '../../i18n/format.ts'
import { offlineText } from '../../i18n/offline.messages.ts'
import { clearKept, keptBytes } from '../../offline/storage.ts'
import { useApp, useText } from '../app-context.ts'

export function StorageBlock() {
  const { language } = useApp()
  const t = useText(offlineText)
  const bytes = useSignal<number | null>(null)
  const outcome = useSignal<'' | 'cleared' | 'clearFailed'>('')
  useEffect(() => {
    void keptBytes().then(
      (found) => {
        bytes.value = found
      },
      () => {},
    )
  }, [])
  const clear = async () => {
    try {
      await clearKept()
      bytes.value = null
      outcome.value = 'cleared'
    } catch {
      outcome.value = 'clearFailed'
    }
  }
  const size = bytes.value === null ? '' : `${formatNumber(bytes.value / 1e6, language.value, 1)} MB`
  return (
    <>
      <h3>{t.heading}</h3>
      <p class="mu">{size ? t.kept(size) : t.notKept}</p>
      <p class="row">
        {size && (
          <button type="button" class="b" onClick={clear}>
            {t.clear}
          </button>
        )}
        <span role="status">{outcome.value && t[outcome.value]}</span>
      </p>
    </>
  )
}
