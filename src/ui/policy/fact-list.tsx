// Every figure, filtered by document, theme, scope, kind, year and words.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { PolicyFile } from '../../domain/policy.ts'
import { inLanguage } from '../../i18n/format.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { type Asked, mostWords } from '../../policy/asked.ts'
import { factKinds, filterFacts, yearOf } from '../../policy/facts.ts'
import type { View } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import { FactTable, scopeName, themeName } from './fact-words.tsx'

const mostShown = 60

export interface AskedProps {
  readonly policy: PolicyFile
  readonly asked: Asked
  /** Asks for something else; the link follows. */
  readonly ask: (change: Partial<Asked>, others?: Partial<View>) => void
}

export function FactList({ policy, asked, ask }: AskedProps) {
  const { store, language } = useApp()
  const t = useText(policyText)
  const { place } = store.view.value
  const ownScope = policy.scopes.find(({ code }) => code !== null && code === place)?.scope ?? ''
  const scope = asked.scope ?? ownScope
  /** Words still being written: they go into the link when they stand. */
  const words = useSignal(asked.text)
  useEffect(() => {
    words.value = asked.text
  }, [asked])
  const showsAll = useSignal(false)
  const found = filterFacts(policy.facts, { ...asked, scope, text: words.value })
  const shown = showsAll.value ? found : found.slice(0, mostShown)
  const set = (change: Partial<Asked>) => {
    ask({ text: words.value, ...change })
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
          value={asked.documentId}
          options={[any, ...documents]}
          onChange={(documentId) => set({ documentId })}
        />
        <SelectField
          label={t.theme}
          value={asked.themeId}
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
          value={scope}
          options={[
            any,
            ...policy.scopes.map(({ scope }) => ({ value: scope, label: scopeName(policy, scope, language.value) })),
          ]}
          onChange={(chosen) => set({ scope: chosen === ownScope ? null : chosen })}
        />
        <SelectField
          label={t.kind}
          value={asked.kind}
          options={[
            { value: '', label: t.allKinds },
            ...factKinds.map((kind) => ({ value: kind, label: t[`kinds_${kind}`] })),
          ]}
          onChange={(kind) => set({ kind: factKinds.find((one) => one === kind) ?? '' })}
        />
        <SelectField
          label={t.year}
          value={asked.year}
          options={[any, ...years.map((year) => ({ value: year, label: year })), { value: 'none', label: t.noYear }]}
          onChange={(year) => set({ year })}
        />
        <label class="fi grow">
          {t.search}
          <input
            type="search"
            value={words.value}
            placeholder={t.searchHint}
            maxLength={mostWords}
            onInput={({ currentTarget }) => {
              words.value = currentTarget.value
              showsAll.value = false
            }}
            onChange={() => set({})}
          />
        </label>
      </div>
      <p class="mu" aria-live="polite">
        {t.count(found.length)}
        {asked.kind === 'nominal' && ` · ${t.nominalNote}`}
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
