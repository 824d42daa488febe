// GL taking over the map: starts it when idle, keeps it in step with the visit, gives the map back when it fails.
import { computed, effect } from '@preact/signals'
import type { Drawing } from '../../drawing/drawing.ts'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import { cameraBounds, type SizePx } from '../../geo/fit-camera.ts'
import type { GlFailure, GlMap } from '../../painters/gl/gl-map.ts'
import type { GlStartOptions } from '../../painters/gl/start-gl-map.ts'
import type { Actions } from '../../state/actions.ts'
import type { Store } from '../../state/store.ts'
import { type MapState, pageLettering } from './map-state.ts'

export interface GlSession {
  dispose(): void
}

export interface GlSessionOptions {
  readonly host: HTMLElement
  readonly state: MapState
  readonly store: Store
  readonly actions: Actions
  readonly topology: Promise<AtlasTopology>
  /** The GL painter's `startGlMap`, its engine called already. */
  readonly start: (options: GlStartOptions) => Promise<GlMap | null>
  readonly failed: (reason: GlFailure, detail: string) => void
}

const flightMs = 700
/** As long as the stage's style sheet takes for the SVG's fills. */
const fadeMs = 600
/** On the stage signs are 1.75 times the page's and lines, as its style sheet says, one and a half times. */
const strokePerGrain = 1.5 / 1.75

/** Resolves to null where GL cannot run: the SVG simply stays. Never rejects. */
export async function startGlSession(options: GlSessionOptions): Promise<GlSession | null> {
  const { host, state, store, actions, failed } = options
  const box = state.window.peek()
  const camera = state.camera.peek()
  if (!box || !camera) return null
  const stop = new AbortController()
  let own: unknown = null
  const giveBack = (reason: GlFailure, detail: string) => {
    if (reason !== 'deck') {
      stop.abort()
      actions.useEngine('svg')
    }
    failed(reason, detail)
  }
  try {
    // Of the view only what is read here: another layer must not move or mark anything anew.
    const selected = computed(() => store.view.value.place)
    const compared = computed(() => store.view.value.compared)
    const bounds = computed(() => store.view.value.bounds)
    const highlight = () => ({
      hovered: store.hovered.value,
      selected: selected.value,
      compared: compared.value,
      classId: store.highlightedClass.value,
    })
    const isOnStage = () => state.lettering.value !== pageLettering
    const weight = () => {
      const { scale } = state.drawnLettering.value
      return { grain: scale, stroke: isOnStage() ? scale * strokePerGrain : 1 }
    }
    /** On the stage the SVG above draws them. */
    const withoutFlows = (drawing: Drawing): Drawing => (isOnStage() ? { ...drawing, flows: [] } : drawing)
    const map = await options.start({
      host,
      topology: options.topology,
      homeBounds: store.atlas.edition.bounds,
      initialBounds: cameraBounds(camera, box.size, box.padding),
      padding: box.padding,
      drawing: withoutFlows(store.drawing.peek()),
      palette: store.palette.peek(),
      weight: weight(),
      highlight: highlight(),
      signal: stop.signal,
      events: {
        hover: (code) => actions.hover(code),
        select: (code) => actions.select(code),
        moved: (bounds) => {
          own = bounds
          actions.moveTo(bounds)
        },
        camera: (next) => {
          // On the stage the names above wait for the end of the flight, unseen: moving them would cost more than the map.
          if (state.isSettled.peek() || !isOnStage()) state.camera.value = next
        },
        landed: (next) => {
          state.camera.value = next
          state.isSettled.value = true
        },
        failed: giveBack,
      },
    })
    if (!map) return null
    actions.useEngine('gl')
    let fitted: SizePx | null = null
    const stops = [
      effect(() => {
        const isMoving = isOnStage() && fitted !== null && !store.prefersReducedMotion.peek()
        const animateMs = isMoving ? fadeMs : 0
        map.paint(withoutFlows(store.drawing.value), store.palette.value, weight(), { animateMs })
      }),
      effect(() => map.highlight(highlight())),
      effect(() => {
        const wanted = bounds.value
        const next = state.window.value
        if (!next || (wanted !== null && wanted === own)) return
        const animateMs = fitted && !store.prefersReducedMotion.peek() ? flightMs : 0
        // A canvas of a new size is a costly thing even where it is the old one.
        if (next.size.width !== fitted?.width || next.size.height !== fitted.height) map.resize()
        fitted = next.size
        const isFlight = map.fit(wanted ?? store.atlas.edition.bounds, next.padding, { animateMs })
        state.isSettled.value = !isFlight
      }),
    ]
    stop.signal.addEventListener('abort', () => {
      for (const end of stops) end()
      // The SVG goes on from where this one stood.
      state.camera.value = map.camera()
      state.isSettled.value = true
      map.dispose()
    })
    return { dispose: () => stop.abort() }
  } catch (reason) {
    giveBack('chunk', String(reason))
    return null
  }
}
