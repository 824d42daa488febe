// The data dictionary: a table opens to its columns.
import type { PublishedDataset, PublishedField } from '../../domain/published.ts'
import { aboutDataText } from '../../i18n/about-data.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { useApp, useText } from '../app-context.ts'

export function Dictionary({ dataset }: { readonly dataset: PublishedDataset }) {
  const { language } = useApp()
  const t = useText(aboutDataText)
  return (
    <>
      <h3>{t.dictionary}</h3>
      {dataset.resources.map(({ name, title, titleEn = '', description = '', descriptionEn = '', schema }) =>
        schema ? (
          <details key={name} class="dict">
            <summary>
              <b>{inLanguage(language.value, title, titleEn)}</b> <small class="mu">{name}</small>
            </summary>
            <p class="mu">{inLanguage(language.value, description, descriptionEn)}</p>
            <div class="scroll">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t.column}</th>
                    <th scope="col">{t.name}</th>
                    <th scope="col">{t.type}</th>
                    <th scope="col">{t.required}</th>
                    <th scope="col">{t.about}</th>
                  </tr>
                </thead>
                <tbody>
                  {schema.fields.map((field) => (
                    <FieldRow key={field.name} field={field} />
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        ) : null,
      )}
    </>
  )
}

function FieldRow({ field }: { readonly field: PublishedField }) {
  const { language } = useApp()
  const t = useText(aboutDataText)
  const { name, type, title, titleEn, description = '', descriptionEn = '', unit, constraints, choices = [] } = field
  const values = choices.map(({ value, zh, en }) => `${value} ${inLanguage(language.value, zh, en)}`).join(' · ')
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>{inLanguage(language.value, title, titleEn)}</td>
      <td class="mu">{type}</td>
      <td class="mu">{constraints?.required ? t.yes : ''}</td>
      <td class="mu">
        {[inLanguage(language.value, description, descriptionEn), unit, values].filter(Boolean).join(' · ')}
      </td>
    </tr>
  )
}
