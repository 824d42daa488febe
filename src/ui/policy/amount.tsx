// A policy figure as it is read: the number, and its unit more quietly.
import type { PolicyEntry } from '../../domain/policy.ts'
import { langOf } from '../../i18n/lang-of.ts'
import { useApp } from '../app-context.ts'
import { amountOf } from './value-words.ts'

export function Amount({ fact }: { readonly fact: Pick<PolicyEntry, 'comparator' | 'value' | 'unit'> }) {
  const { language } = useApp()
  const { value, unit } = amountOf(fact, language.value)
  return (
    <>
      <b>{value}</b>{' '}
      {unit !== '' && (
        <small class="unit" lang={langOf(unit, language.value)}>
          {unit}
        </small>
      )}
    </>
  )
}
