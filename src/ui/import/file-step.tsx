// First step: which kind of list, and the list itself as a file or as pasted text.
import { useState } from 'preact/hooks'
import { inLanguage } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import { FilePicker } from './file-picker.tsx'
import type { ImportSession } from './import-session.ts'
import { Step } from './step.tsx'

/** Kinds whose rows carry the batch of their list. */
const batched: ReadonlySet<string | undefined> = new Set(['zones', 'rising-stars', 'platforms'])

export function FileStep({ session }: { readonly session: ImportSession }) {
  const { language } = useApp()
  const t = useText(importText)
  const { importer } = session
  const kind = session.kind.value
  const isValues = kind?.id === 'values'
  const [pasted, setPasted] = useState('')
  return (
    <Step number={1} title={t.stepFile}>
      <div class="tools">
        <SelectField
          label={t.kind}
          value={kind?.id ?? ''}
          options={importer.kinds.map((k) => ({
            value: k.id,
            label: inLanguage(language.value, k.titleZh, k.titleEn),
          }))}
          onChange={session.chooseKind}
        />
        {(isValues || batched.has(kind?.id)) && (
          <label class="fi" key={isValues ? 'year' : 'batch'}>
            <span>{isValues ? t.year : t.batch}</span>
            <input
              inputMode="numeric"
              placeholder={isValues ? t.yearHint : t.batchHint}
              onChange={({ currentTarget: { value } }) => (isValues ? session.setYear(value) : session.setBatch(value))}
            />
          </label>
        )}
      </div>
      <FilePicker onFile={(file) => void session.openFile(file)} />
      <details class="paste">
        <summary>{t.paste}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void session.openText(pasted)
          }}
        >
          <textarea
            rows={5}
            value={pasted}
            aria-label={t.paste}
            placeholder={t.pasteHint}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
          <button type="submit" class="b" disabled={pasted.trim() === ''}>
            {t.read}
          </button>
        </form>
      </details>
    </Step>
  )
}
