// The 27 supporting policies annexed to S1, by field and department.
import { useSignal } from '@preact/signals'
import { type PolicyFile, supportFields } from '../../domain/policy.ts'
import { inLanguage } from '../../i18n/format.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import { SourceMark } from '../sources/source-mark.tsx'
import { valueText } from './value-words.ts'

interface SupportingPoliciesProps {
  readonly policy: PolicyFile
  /** Opens one figure in the list of all. */
  readonly openFact: (id: string) => void
}

export function SupportingPolicies({ policy, openFact }: SupportingPoliciesProps) {
  const { language } = useApp()
  const t = useText(policyText)
  const field = useSignal('')
  const department = useSignal('')
  const all = policy.supportingPolicies
  const departments = [...new Set(all.flatMap((row) => row.departments))].sort()
  const shown = all.filter(
    (row) =>
      (field.value === '' || row.field === field.value) &&
      (department.value === '' || row.departments.includes(department.value)),
  )
  const any = { value: '', label: t.all }
  return (
    <>
      <p class="lead">{t.supportLead}</p>
      <div class="tools">
        <SelectField
          label={t.field}
          value={field.value}
          options={[any, ...supportFields.map((value) => ({ value, label: value }))]}
          onChange={(value) => {
            field.value = value
          }}
        />
        <SelectField
          label={t.departments}
          value={department.value}
          options={[any, ...departments.map((value) => ({ value, label: value }))]}
          onChange={(value) => {
            department.value = value
          }}
        />
        <span class="mu">{t.count(shown.length)}</span>
      </div>
      <table class="facts">
        <thead>
          <tr>
            <th scope="col" class="num">
              {t.number}
            </th>
            <th scope="col" class="wide">
              {t.field}
            </th>
            <th scope="col">{t.summary}</th>
            <th scope="col">{t.figures}</th>
            <th scope="col" class="wide">
              {t.departments}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <td class="num" title={row.numberBasis === 'order' ? t.byOrder : undefined}>
                {row.number}
                {row.numberBasis === 'order' && <small>*</small>}
              </td>
              <td class="wide mu">{row.field}</td>
              <th scope="row">
                {inLanguage(language.value, row.summaryZh, row.summaryEn)}
                <small class="mu narrow">{[row.field, row.departments.join('、')].join(' · ')}</small>
                <SourceMark
                  title={t.ownWords(row.number)}
                  statement={{
                    text: inLanguage(language.value, row.summaryZh, row.summaryEn),
                    evidence: row.evidence,
                    sourceIds: [row.sourceId],
                    basis: {
                      section: t.annex(row.field, row.number),
                      published: `${t.departments}：${row.departments.join('、')}`,
                    },
                  }}
                />
              </th>
              <td>
                {row.factIds.map((id) => {
                  const fact = policy.facts.find((one) => one.id === id)
                  return fact ? (
                    <button key={id} type="button" class="fig" title={t.toFact(id)} onClick={() => openFact(id)}>
                      {valueText(fact)}
                      <small class="unit"> {fact.unit}</small>
                    </button>
                  ) : null
                })}
              </td>
              <td class="wide mu">{row.departments.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="mu">* {t.byOrder}</p>
    </>
  )
}
