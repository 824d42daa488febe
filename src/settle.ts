// What arrives once the reader can already work: the fine shapes, then GL where the machine has it.
import type { Page } from './compose.tsx'
import type { AtlasTopology } from './geo/atlas-topology.ts'
import { mapText } from './i18n/map.messages.ts'
import { decodePaths } from './load/decode-geometry.ts'
import { optionOf } from './state/page-address.ts'
import { startGlSession } from './ui/map/gl-session.ts'

/** `?engine=svg` keeps the basic map, `?engine=gl` takes an emulated GPU too. */
export async function settle({ services, map, startGl }: Page, loadTopology: () => Promise<AtlasTopology>) {
  const { store, actions } = services
  const topology = await loadTopology().catch(() => null)
  if (!topology) return
  const { frame } = map.paths.peek()
  const { areas, borders } = decodePaths(topology, frame)
  map.paths.value = {
    frame,
    isFine: true,
    areas,
    province: borders['border-province'],
    cityBorders: borders['border-city'],
  }
  const asked = optionOf('engine', window)
  if (asked === 'svg') return
  startGl.value = (host) =>
    startGlSession({
      host,
      state: map,
      store,
      actions,
      loadTopology: async () => topology,
      allowsSoftware: asked === 'gl',
      failed: (reason) => {
        document.documentElement.dataset.glFailure = reason
        if (reason === 'context-lost') actions.notify({ id: 'gl', zh: mapText.zh.noGl, en: mapText.en.noGl })
      },
    })
}
