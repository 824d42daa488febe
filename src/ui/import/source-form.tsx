// Where the imported rows come from; the difference is made again once it is known.
import { useState } from 'preact/hooks'
import { blankImportSource, type ImportSource, importSourceKinds, isSourceDate } from '../../domain/import-source.ts'
import { inLanguage } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import type { ImportSession } from './import-session.ts'

const fields = ['title', 'number', 'issuer', 'date', 'url'] as const
const isDate = (text: string) => text === '' || isSourceDate(text)

export function SourceForm({ session }: { readonly session: ImportSession }) {
  const { language } = useApp()
  const t = useText(importText)
  const [source, setSource] = useState<ImportSource>(() => {
    const { value } = session.state
    return (value.phase === 'compared' ? value.source : null) ?? blankImportSource
  })
  const missing = session.importer.missingFields(source)
  return (
    <form
      class="source"
      onSubmit={(event) => {
        event.preventDefault()
        if (missing.length === 0 && isDate(source.date)) void session.citeSource(source)
      }}
    >
      <h3>{t.source}</h3>
      <p>{t.sourceHint}</p>
      <div class="tools">
        {fields.map((field) => (
          <label key={field} class="fi">
            <span>{t[field]}</span>
            <input
              value={source[field]}
              aria-invalid={field === 'date' && !isDate(source.date)}
              onInput={({ currentTarget }) => setSource({ ...source, [field]: currentTarget.value.trim() })}
            />
          </label>
        ))}
        <SelectField
          label={t.sourceKind}
          value={source.kind}
          options={importSourceKinds.map((kind) => ({ value: kind, label: t[kind] }))}
          onChange={(value) => {
            const kind = importSourceKinds.find((k) => k === value)
            if (kind) setSource({ ...source, kind })
          }}
        />
      </div>
      {missing.length > 0 && (
        <p>
          {t.missing(
            missing.map(({ zh, en }) => inLanguage(language.value, zh, en)).join(language.value === 'zh' ? '、' : ', '),
          )}
        </p>
      )}
      <button type="submit" class="b" disabled={missing.length > 0 || !isDate(source.date)}>
        {t.apply}
      </button>
    </form>
  )
}
