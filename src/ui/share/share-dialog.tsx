// Link, citation and downloads of the present view.
import { useSignal } from '@preact/signals'
import type { Division } from '../../domain/division.ts'
import { rivalStatements } from '../../drawing/county-rivals.ts'
import { citationParts, citationSentence } from '../../export/citation.ts'
import { csvBlob, toCsv } from '../../export/csv.ts'
import { fileStem } from '../../export/file-stem.ts'
import { svgToPng } from '../../export/png.ts'
import { saveFile } from '../../export/save-file.ts'
import { svgBlob } from '../../export/svg.ts'
import { compareText } from '../../i18n/compare.messages.ts'
import { embedText } from '../../i18n/embed.messages.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { shareText } from '../../i18n/share.messages.ts'
import { tableText } from '../../i18n/table.messages.ts'
import type { View } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { compareCsv } from '../compare/compare-csv.ts'
import type { Comparison } from '../compare/comparison.ts'
import { lazily } from '../lazy.tsx'
import { Dialog } from '../signs/dialog.tsx'
import { tableCsv } from '../table/table-csv.ts'
import { tableRows } from '../table/table-rows.ts'
import { citedPage } from './cited-page.ts'
import { CopyField } from './copy-field.tsx'
import { isReachable, publishedLink } from './published-link.ts'

const EmbedBuilder = lazily(() => import('./embed-builder.tsx').then((part) => part.EmbedBuilder))

export function ShareDialog() {
  const app = useApp()
  const { store, language, addressOf, drawWith, renderSvg } = app
  const t = useText(shareText)
  const table = useText(tableText)
  const grades = useText(evidenceText)
  const embed = useText(embedText)
  const hasFailed = useSignal(false)
  const isEmbedding = useSignal(false)
  const { atlas } = store
  const drawing = store.drawing.value
  const view = store.view.value
  const addressFor = (page: View['page']) =>
    publishedLink(addressOf({ ...view, page }), atlas.edition.publisher?.address)
  const link = addressFor(view.page)
  const readOn = new Date().toISOString().slice(0, 10)
  const request = { atlas, drawing: citedPage(app), language: language.value, link, readOn }
  const isMap = view.page === 'map' || view.page === 'table'
  const { comparison } = request.drawing
  /** A picture is of the map, whatever page lies over it; so is a table, but for the comparison's own. */
  const ofMap = isMap ? request : { ...request, drawing, link: addressFor('map') }
  const name = `${fileStem(atlas.edition, language.value)}-${drawing.layer}`

  const attempt = (job: () => Promise<void>) => () => {
    hasFailed.value = false
    job().catch(() => {
      hasFailed.value = true
    })
  }
  const draw = async () => {
    if (!renderSvg) throw new Error('no painter')
    const palette = store.palette.value
    const { bounds, place } = store.view.peek()
    const citation = citationSentence(ofMap)
    return renderSvg({ atlas, drawing, palette, language: language.value, bounds, place, citation })
  }
  const saveSvg = attempt(async () => saveFile(`${name}.svg`, svgBlob(await draw())))
  const savePng = attempt(async () => saveFile(`${name}.png`, await svgToPng(await draw())))
  const saveComparison = (compared: Comparison) =>
    attempt(async () => {
      const nameOf = ({ nameZh, nameEn }: Division) => inLanguage(language.value, nameZh, nameEn)
      const words = { item: compareText[language.value].item, nameOf, graded: table.graded, sep: table.sep, grades }
      saveFile(
        `${fileStem(atlas.edition, language.value)}-compare.csv`,
        csvBlob(toCsv(compareCsv(compared, words, citationParts(request)))),
      )
    })
  const saveCsv = attempt(async () => {
    const drawings = {
      shown: drawing,
      zones: drawWith({ layer: 'zones' }),
      mountain: drawWith({ layer: 'mountain' }),
      rivals: rivalStatements(atlas, { ...store.view.value, layer: drawing.layer, language: language.value }),
    }
    const words = { language: language.value, columns: table, grades, unit: drawing.legend.unit }
    const rows = tableRows(atlas, drawings, language.value)
    saveFile(`${name}.csv`, csvBlob(toCsv(tableCsv(atlas, rows, words, citationParts(ofMap)))))
  })
  return (
    <Dialog title={t.heading}>
      <CopyField label={t.link} text={link} rows={2} />
      <p class="mu">{isReachable(link) ? t.linkNote : t.linkLocal}</p>
      <CopyField label={t.citation} text={citationSentence(request)} rows={5} />
      <h3>{isMap || comparison ? t.exports : t.exportsOfMap}</h3>
      <p class="row">
        {renderSvg && !comparison && (
          <>
            <button type="button" class="b" onClick={saveSvg}>
              {t.svg}
            </button>
            <button type="button" class="b" onClick={savePng}>
              {t.png}
            </button>
          </>
        )}
        <button type="button" class="b" onClick={comparison ? saveComparison(comparison) : saveCsv}>
          {t.csv}
        </button>
      </p>
      <p role="status">{hasFailed.value ? t.exportFailed : ''}</p>
      {isEmbedding.value ? (
        <EmbedBuilder />
      ) : (
        <p>
          <button type="button" class="b" onClick={() => (isEmbedding.value = true)}>
            {embed.open}
          </button>
        </p>
      )}
    </Dialog>
  )
}
