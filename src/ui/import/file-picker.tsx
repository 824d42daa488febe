// A button and a place to drop a file.
import { useId, useState } from 'preact/hooks'
import { importText } from '../../i18n/import.messages.ts'
import { useText } from '../app-context.ts'

export function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useText(importText)
  const id = useId()
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
      <label for={id}>{t.choose}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.docx,.csv,.txt,.tsv"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file, mended, may be chosen again.
          currentTarget.value = ''
        }}
      />
      <span>{t.drop}</span>
    </div>
  )
}
