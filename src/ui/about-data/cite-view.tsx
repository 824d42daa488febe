// The present view as a citation to be copied: text with link, date and the slot of the map review number.
import { useSignal } from '@preact/signals'
import { citationParts } from '../../export/citation.ts'
import { aboutDataText } from '../../i18n/about-data.messages.ts'
import { citationText } from '../../i18n/citation.messages.ts'
import { useApp, useText } from '../app-context.ts'

export function CiteView() {
  const { store, language, addressOf } = useApp()
  const t = useText(aboutDataText)
  const c = useText(citationText)
  const isCopied = useSignal(false)
  const { atlas } = store
  const link = addressOf({ ...store.view.value, page: 'map' })
  const readOn = new Date().toISOString().slice(0, 10)
  const parts = citationParts({ atlas, drawing: store.drawing.value, language: language.value, link, readOn })
  const geometry: readonly [string, string] = [t.geometryLabel, atlas.edition.geometryHash.slice(0, 16)]
  const at = parts.findIndex(([label]) => label === c.linkLabel)
  const all = [...parts.slice(0, at), geometry, ...parts.slice(at)]
  const text = `${all.map(([label, words]) => `${label}${c.colon}${words}`).join(c.semicolon)}${c.fullStop}`
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        isCopied.value = true
      },
      () => {
        isCopied.value = false
      },
    )
  }
  return (
    <>
      <h3>{t.citeTitle}</h3>
      <p class="lead">{t.citeLead}</p>
      <blockquote class="cite">{text}</blockquote>
      <p>
        <button type="button" class="b" onClick={copy}>
          {isCopied.value ? t.copied : t.copy}
        </button>
      </p>
    </>
  )
}
