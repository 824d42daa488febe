// What arrives once the reader can already work: GL where the machine has it, and the fine shapes.
import type { Page } from './compose.tsx'
import type { AtlasTopology } from './geo/atlas-topology.ts'
import { mapText } from './i18n/map.messages.ts'
import { decodePaths } from './load/decode-geometry.ts'
import { optionOf } from './state/page-address.ts'
import { whenIdle } from './ui/lazy.tsx'
import { startGlSession } from './ui/map/gl-session.ts'

/** `?engine=svg` keeps the basic map, `?engine=gl` takes an emulated GPU too. */
export function settle({ services, map, startGl }: Page, loadTopology: () => Promise<AtlasTopology>): void {
  const { store, actions } = services
  const coming = loadTopology()
  // Answered for where it is awaited.
  coming.catch(() => {})
  const refine = async () => {
    // Where they do not arrive, the coarse shapes stay as they are.
    const topology = await coming.catch(() => null)
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
  }
  const asked = optionOf('engine', window)
  if (asked === 'svg') {
    void refine()
    return
  }
  startGl.value = async (host) => {
    const session = await startGlSession({
      host,
      state: map,
      store,
      actions,
      loadTopology: () => coming,
      allowsSoftware: asked === 'gl',
      failed: (reason) => {
        document.documentElement.dataset.glFailure = reason
        if (reason === 'context-lost') actions.notify({ id: 'gl', zh: mapText.zh.noGl, en: mapText.en.noGl })
      },
    })
    // GL brings its own shapes; the SVG's are for what comes after it.
    if (session) whenIdle(() => void refine())
    else void refine()
    return session
  }
}
