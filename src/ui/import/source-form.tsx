// Where the imported rows come from; the difference is made again once it is known.
import { useState } from 'preact/hooks'
import { inLanguage } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import type { ImportSource } from '../../importer/import-source.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import type { ImportSession } from './import-session.ts'

const fields = ['title', 'number', 'issuer', 'date', 'url'] as const
const kinds = ['document', 'press', 'yearbook', 'website'] as const
const isDate = (text: string) => text === '' || /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)

const blank: ImportSource = {
  title: '',
  titleEn: '',
  number: '',
  issuer: '',
  issuerEn: '',
  date: '',
  url: '',
  kind: 'document',
}

export function SourceForm({ session }: { readonly session: ImportSession }) {
  const { language } = useApp()
  const t = useText(importText)
  const [source, setSource] = useState<ImportSource>(() => {
    const { value } = session.state
    return (value.phase === 'compared' ? value.source : null) ?? blank
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
          options={kinds.map((kind) => ({ value: kind, label: t[kind] }))}
          onChange={(value) => {
            const kind = kinds.find((k) => k === value)
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
