// Every figure, filtered by document, theme, scope, kind, year and words.
import { useSignal } from '@preact/signals'
import type { PolicyFile } from '../../domain/policy.ts'
import { inLanguage } from '../../i18n/format.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { type FactFilter, factKinds, filterFacts, noFilter, yearOf } from '../../policy/facts.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import { FactTable, scopeName, themeName } from './fact-words.tsx'

const mostShown = 60

interface FactListProps {
  readonly policy: PolicyFile
  /** Words to begin with, "" for none. */
  readonly text: string
}

export function FactList({ policy, text }: FactListProps) {
  const { store, language } = useApp()
  const t = useText(policyText)
  const { place } = store.view.value
  const ownScope = policy.scopes.find(({ code }) => code !== null && code === place)?.scope ?? ''
  const filter = useSignal<FactFilter>({ ...noFilter, scope: text === '' ? ownScope : '', text })
  const showsAll = useSignal(false)
  const found = filterFacts(policy.facts, filter.value)
  const shown = showsAll.value ? found : found.slice(0, mostShown)
  const set = (change: Partial<FactFilter>) => {
    filter.value = { ...filter.value, ...change }
    showsAll.value = false
  }
  const any = { value: '', label: t.all }
  const years = [...new Set(policy.facts.map(yearOf))].filter(Boolean).sort()
  const documents = [...new Set(policy.facts.map(({ documentId }) => documentId))].map((id) => {
    const source = store.atlas.sourceById.get(id)
    return { value: id, label: `${id} ${source ? inLanguage(language.value, source.titleZh, source.titleEn) : ''}` }
  })
  return (
    <>
      <div class="tools">
        <SelectField
          label={t.document}
          value={filter.value.documentId}
          options={[any, ...documents]}
          onChange={(documentId) => set({ documentId })}
        />
        <SelectField
          label={t.theme}
          value={filter.value.themeId}
          options={[
            any,
            ...[...policy.themes.map(({ id }) => id), 'other'].map((id) => ({
              value: id,
              label: themeName(policy, id, language.value),
            })),
          ]}
          onChange={(themeId) => set({ themeId })}
        />
        <SelectField
          label={t.scope}
          value={filter.value.scope}
          options={[
            any,
            ...policy.scopes.map(({ scope }) => ({ value: scope, label: scopeName(policy, scope, language.value) })),
          ]}
          onChange={(scope) => set({ scope })}
        />
        <SelectField
          label={t.kind}
          value={filter.value.kind}
          options={[
            { value: '', label: t.allKinds },
            ...factKinds.map((kind) => ({ value: kind, label: t[`kinds_${kind}`] })),
          ]}
          onChange={(kind) => set({ kind: factKinds.find((one) => one === kind) ?? '' })}
        />
        <SelectField
          label={t.year}
          value={filter.value.year}
          options={[any, ...years.map((year) => ({ value: year, label: year })), { value: 'none', label: t.noYear }]}
          onChange={(year) => set({ year })}
        />
        <label class="fi grow">
          {t.search}
          <input
            type="search"
            value={filter.value.text}
            placeholder={t.searchHint}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        </label>
      </div>
      <p class="mu" aria-live="polite">
        {t.count(found.length)}
        {filter.value.kind === 'nominal' && ` · ${t.nominalNote}`}
      </p>
      <FactTable policy={policy} facts={shown} />
      {shown.length < found.length && (
        <p class="more">
          <button
            type="button"
            class="b"
            onClick={() => {
              showsAll.value = true
            }}
          >
            {t.showAll(found.length)}
          </button>
        </p>
      )}
    </>
  )
}
