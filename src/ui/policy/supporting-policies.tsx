// The 27 supporting policies annexed to S1, by field and department.
import type { Language } from '../../domain/language.ts'
import { type PolicyFile, type SupportField, supportFields } from '../../domain/policy.ts'
import { inLanguage, joinList } from '../../i18n/format.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { nothingAsked } from '../../policy/asked.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import { SourceMark } from '../sources/source-mark.tsx'
import { Amount } from './amount.tsx'
import type { AskedProps } from './fact-list.tsx'
import { Quoted } from './quoted.tsx'

/** A department as the language calls it; as printed where the tables have no English name. */
function departmentName({ departments }: PolicyFile, nameZh: string, language: Language): string {
  return inLanguage(language, nameZh, departments.find((one) => one.nameZh === nameZh)?.nameEn ?? '')
}

export function SupportingPolicies({ policy, asked, ask }: AskedProps) {
  const { language } = useApp()
  const t = useText(policyText)
  const { field, department } = asked
  const fields: Readonly<Record<SupportField, string>> = {
    财政税费: t.fieldTaxes,
    金融: t.fieldFinance,
    保供稳价: t.fieldSupply,
    用地用能环境: t.fieldLand,
  }
  const all = policy.supportingPolicies
  const nameOf = (nameZh: string) => departmentName(policy, nameZh, language.value)
  const departments = [...new Set(all.flatMap((row) => row.departments))]
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))
  const namesOf = (names: readonly string[]) => joinList(names.map(nameOf), language.value)
  const shown = all.filter(
    (row) => (field === '' || row.field === field) && (department === '' || row.departments.includes(department)),
  )
  const any = { value: '', label: t.all }
  return (
    <>
      <p class="lead">{t.supportLead}</p>
      <div class="tools">
        <SelectField
          label={t.field}
          value={field}
          options={[any, ...supportFields.map((value) => ({ value, label: fields[value] }))]}
          onChange={(chosen) => ask({ field: chosen })}
        />
        <SelectField
          label={t.departments}
          value={department}
          options={[any, ...departments]}
          onChange={(chosen) => ask({ department: chosen })}
        />
        <span class="mu">{t.policies(shown.length)}</span>
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
              <td class="wide mu">{fields[row.field]}</td>
              <th scope="row">
                {inLanguage(language.value, row.summaryZh, row.summaryEn)}
                <small class="mu narrow">
                  {fields[row.field]} · <Quoted>{namesOf(row.departments)}</Quoted>
                </small>
                <SourceMark
                  title={t.ownWords(row.number)}
                  statement={{
                    text: inLanguage(language.value, row.summaryZh, row.summaryEn),
                    evidence: row.evidence,
                    sourceIds: [row.sourceId],
                    basis: {
                      section: t.annex(fields[row.field], row.number),
                      published: t.byDepartments(namesOf(row.departments)),
                    },
                  }}
                />
              </th>
              <td>
                {row.factIds.map((id) => {
                  const fact = policy.facts.find((one) => one.id === id)
                  return fact ? (
                    <button
                      key={id}
                      type="button"
                      class="fig"
                      title={t.toFact(id)}
                      onClick={() => ask({ ...nothingAsked, tab: 'list', scope: '', text: id })}
                    >
                      <Amount fact={fact} />
                    </button>
                  ) : null
                })}
              </td>
              <td class="wide mu">
                <Quoted>{namesOf(row.departments)}</Quoted>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="mu">* {t.byOrder}</p>
    </>
  )
}
