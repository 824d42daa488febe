// A button and a place to drop a file.
import { useState } from 'preact/hooks'
import { importText } from '../../i18n/import.messages.ts'
import { useText } from '../app-context.ts'

export function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useText(importText)
  const [isOver, setIsOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file button inside does the same by keyboard
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        const file = event.dataTransfer?.files[0]
        if (file) onFile(file)
      }}
    >
      {/* The button that browsers draw speaks the browser's language; this one speaks the page's. */}
      <label class="b strong">
        {t.choose}
        <input
          class="vh"
          type="file"
          accept=".xlsx,.docx,.csv,.txt,.tsv,.zip"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) onFile(file)
            // The same file, mended, may be chosen again.
            currentTarget.value = ''
          }}
        />
      </label>
      <p>
        {t.drop}
        <br />
        <small class="mu">{t.formats}</small>
      </p>
    </div>
  )
}
