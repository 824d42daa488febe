// Third step: where the imported rows come from; the difference is made again once it is known.
import { type ImportSource, importSourceKinds, isSourceDate } from '../../domain/import-source.ts'
import { inLanguage, joinList } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import type { ImportSession } from './import-session.ts'
import { Step } from './step.tsx'

const fields = ['title', 'issuer', 'number', 'date', 'url'] as const
const isDate = (text: string) => text === '' || isSourceDate(text)

interface SourceFormProps {
  readonly session: ImportSession
  /** The source that the difference counts already. */
  readonly cited: ImportSource | null
}

export function SourceForm({ session, cited }: SourceFormProps) {
  const { language } = useApp()
  const t = useText(importText)
  const source = session.draft.value
  const missing = session.importer.missingFields(source)
  const needed = new Set<string>(session.importer.missingFields({}).map(({ field }) => field))
  const isFit = missing.length === 0 && isDate(source.date)
  const set = (change: Partial<ImportSource>) => {
    session.draft.value = { ...source, ...change }
  }
  return (
    <Step number={3} title={t.source}>
      <p class="mu">{t.sourceHint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isFit) void session.citeSource(source)
        }}
      >
        <div class="source">
          {fields.map((field) => (
            <label key={field} class={`fi ${field}`}>
              <span>
                {t[field]}
                {needed.has(field) && <em>{t.needed}</em>}
              </span>
              <input
                value={source[field]}
                required={needed.has(field)}
                aria-invalid={field === 'date' && !isDate(source.date)}
                onInput={({ currentTarget }) => set({ [field]: currentTarget.value.trim() })}
              />
            </label>
          ))}
          <SelectField
            label={t.sourceKind}
            value={source.kind}
            options={importSourceKinds.map((kind) => ({ value: kind, label: t[kind] }))}
            onChange={(value) => {
              const kind = importSourceKinds.find((k) => k === value)
              if (kind) set({ kind })
            }}
          />
        </div>
        <p class="submit">
          <button type="submit" class="b strong" disabled={!isFit}>
            {t.apply}
          </button>
          <span class="mu" role="status">
            {missing.length > 0
              ? t.missing(
                  joinList(
                    missing.map(({ zh, en }) => inLanguage(language.value, zh, en)),
                    language.value,
                  ),
                )
              : !isDate(source.date)
                ? t.badDate
                : cited !== null && t.cited(cited.title)}
          </span>
        </p>
      </form>
    </Step>
  )
}
