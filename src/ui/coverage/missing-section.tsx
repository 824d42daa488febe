// The list of gaps: by category, to be read here or taken away as a checklist.
import { useSignal } from '@preact/signals'
import { categoryName, checklistMarkdown, checklistTable } from '../../coverage/checklist.ts'
import { missingCategories, missingItems } from '../../coverage/missing.ts'
import { csvBlob, toCsv } from '../../export/csv.ts'
import { saveFile } from '../../export/save-file.ts'
import { coverageText } from '../../i18n/coverage.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'

const mostShown = 40

export function MissingSection() {
  const { store, language } = useApp()
  const t = useText(coverageText)
  const category = useSignal('')
  const showsAll = useSignal(false)
  const { atlas } = store
  const items = missingItems(atlas, language.value, store.shown.value)
  const chosen = items.filter((item) => category.value === '' || item.category === category.value)
  const shown = showsAll.value ? chosen : chosen.slice(0, mostShown)
  const options = missingCategories.map((id) => ({ value: id, label: categoryName(id, language.value) }))
  const saveCsv = () => {
    const { header, rows } = checklistTable(chosen, language.value)
    saveFile(
      `${t.fileName}-${atlas.edition.asOf}.csv`,
      csvBlob(
        toCsv({
          citation: [
            [t.list, ''],
            [t.asOf, atlas.edition.asOf],
          ],
          header,
          rows,
        }),
      ),
    )
  }
  const saveMarkdown = () => {
    const text = checklistMarkdown(chosen, language.value, atlas.edition.asOf)
    saveFile(`${t.fileName}-${atlas.edition.asOf}.md`, new Blob([text], { type: 'text/markdown;charset=utf-8' }))
  }
  return (
    <>
      <h3 id="cov-missing">{t.list}</h3>
      <p class="lead">{t.listLead}</p>
      <div class="tools">
        <SelectField
          label={t.filter}
          value={category.value}
          options={[{ value: '', label: t.all }, ...options]}
          onChange={(value) => {
            category.value = value
          }}
        />
        <button type="button" class="b" onClick={saveCsv}>
          {t.saveCsv}
        </button>
        <button type="button" class="b" onClick={saveMarkdown}>
          {t.saveMarkdown}
        </button>
        <span class="mu">{t.items(chosen.length)}</span>
      </div>
      <table aria-labelledby="cov-missing">
        <thead>
          <tr>
            <th scope="col" class="wide">
              {t.category}
            </th>
            <th scope="col">{t.what}</th>
            <th scope="col" class="num">
              {t.count}
            </th>
            <th scope="col" class="wide">
              {t.where}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <tr key={item.id}>
              <td class="wide mu">{categoryName(item.category, language.value)}</td>
              <td>
                {item.what}
                <code class="narrow mu">{item.where}</code>
              </td>
              <td class="num">{item.count}</td>
              <td class="wide">
                <code>{item.where}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < chosen.length && (
        <p class="more">
          <button
            type="button"
            class="b"
            onClick={() => {
              showsAll.value = true
            }}
          >
            {t.all} {chosen.length}
          </button>
        </p>
      )}
    </>
  )
}
