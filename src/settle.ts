// What arrives once the reader can already work: GL where the machine has it, and the fine shapes.
import type { Page } from './compose.tsx'
import type { AtlasTopology } from './geo/atlas-topology.ts'
import { glText } from './i18n/gl.messages.ts'
import { decodePaths } from './load/decode-geometry.ts'
import type { CalledEngine } from './painters/gl/call-engine.ts'
import { startGlMap } from './painters/gl/start-gl-map.ts'
import { whenIdle } from './ui/lazy.tsx'
import { startGlSession } from './ui/map/gl-session.ts'

/** Asks for the shapes and gives back what brings them, and GL where it was called, to the page; that resolves when the map stays as it is. */
export function prepareToSettle(
  loadTopology: () => Promise<AtlasTopology>,
  called: CalledEngine | null,
): (page: Page) => Promise<void> {
  const coming = loadTopology()
  // Answered for where it is awaited.
  coming.catch(() => {})
  return ({ services: { store, actions }, map, startGl }) => {
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
    if (!called) return refine()
    return new Promise((resolve) => {
      startGl.value = async (host) => {
        const session = await startGlSession({
          host,
          state: map,
          store,
          actions,
          topology: coming,
          start: (options) => startGlMap(options, called),
          failed: (reason) => {
            document.documentElement.dataset.glFailure = reason
            if (reason === 'context-lost') actions.notify({ id: 'gl', zh: glText.zh.noGl, en: glText.en.noGl })
          },
        })
        // GL brings its own shapes; the SVG's are for what comes after it.
        if (session) whenIdle(() => void refine())
        else void refine()
        resolve()
        return session
      }
    })
  }
}
