// On whose word the present map stands: how many rows of each grade, and their sources in one line; comes with the later columns.
import './legend-sources.css'
import { nameSources } from '../../export/name-sources.ts'
import { joinList } from '../../i18n/format.ts'
import { sourcesText } from '../../i18n/sources.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { EvidenceMark } from '../signs/evidence-mark.tsx'
import { Unbroken } from '../signs/unbroken.tsx'

const mostChars = 22

export function LegendSources() {
  const { store, language } = useApp()
  const t = useText(sourcesText)
  if (!store.drawers.value.isComplete) return null
  const { sourceIds, legend } = store.drawing.value
  const sources = sourceIds.flatMap((id) => store.atlas.sourceById.get(id) ?? [])
  const names = nameSources(sources, language.value, mostChars)
  const more = sources.length > names.length ? t.andMore(sources.length) : ''
  return (
    <>
      {legend.grades.length > 0 && (
        <ul class="gr" aria-label={t.grades}>
          {legend.grades.map(({ grade, count }) => (
            <li key={grade}>
              <EvidenceMark grade={grade} /> <small>{count}</small>
            </li>
          ))}
        </ul>
      )}
      {sources.length > 0 && (
        <p class="mu">
          <Unbroken text={`${t.sources}${joinList(names, language.value)}${more}`} />
        </p>
      )}
    </>
  )
}
