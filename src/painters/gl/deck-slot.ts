// Holds the place of deck.gl: fetches it when there is first something to draw, and lives on without it if it fails.
import type { MapLibreMap } from 'maplibre-gl'
import type { FlowMark } from '../../drawing/drawing.ts'
import type { DeckPainter } from './flows.ts'
import type { GlEvents, OwnPoint } from './gl-map.ts'

export interface DeckContent {
  readonly flows: readonly FlowMark[]
  readonly points: readonly OwnPoint[]
  /** Ground colour that lines are set off against, #rrggbb. */
  readonly paper: string
  readonly pixelRatio: number
}

export interface DeckSlot {
  show(content: DeckContent): void
  isLoaded(): boolean
  dispose(): void
}

export function createDeckSlot(map: MapLibreMap, events: GlEvents): DeckSlot {
  let latest: DeckContent | null = null
  let painter: DeckPainter | null = null
  let state: 'unused' | 'loading' | 'loaded' | 'failed' | 'disposed' = 'unused'

  const fail = (detail: string) => {
    if (state === 'disposed' || state === 'failed') return
    state = 'failed'
    painter?.dispose()
    painter = null
    events.failed('deck', detail)
  }
  const load = async () => {
    state = 'loading'
    try {
      const { createDeckPainter } = await import('./flows.ts')
      if ((state as string) === 'disposed') return
      painter = createDeckPainter(map, { hoverFlow: (id) => events.hoverFlow?.(id), failed: fail })
      state = 'loaded'
      if (latest) painter.show(latest)
    } catch (error) {
      fail(String(error))
    }
  }
  return {
    show(content) {
      latest = content
      if (painter) painter.show(content)
      else if (state === 'unused' && content.flows.length + content.points.length > 0) void load()
    },
    isLoaded: () => state === 'loaded',
    dispose() {
      state = 'disposed'
      painter?.dispose()
      painter = null
    },
  }
}
