// The sources of the present map, named in one line; their titles come with the later columns.
import { nameSources } from '../../export/name-sources.ts'
import { joinList } from '../../i18n/format.ts'
import { sourcesText } from '../../i18n/sources.messages.ts'
import { useApp, useText } from '../app-context.ts'

const mostChars = 22

export function LegendSources() {
  const { store, language } = useApp()
  const t = useText(sourcesText)
  if (!store.drawers.value.isComplete) return null
  const sources = store.drawing.value.sourceIds.flatMap((id) => store.atlas.sourceById.get(id) ?? [])
  if (sources.length === 0) return null
  const names = nameSources(sources, language.value, mostChars)
  const more = sources.length > names.length ? t.andMore(sources.length) : ''
  return <p class="mu">{`${t.sources}${joinList(names, language.value)}${more}`}</p>
}
