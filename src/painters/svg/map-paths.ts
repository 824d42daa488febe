// The shapes the SVG painter draws, in map units: coarse from the page itself, fine once the topology has come.
import type { MapFrame } from '../../geo/map-frame.ts'

export interface MapPaths {
  readonly frame: MapFrame
  readonly isFine: boolean
  /** By six-digit code; cities only in the fine level. */
  readonly areas: ReadonlyMap<string, string>
  readonly province: string
  readonly cityBorders: string
}

/** Reads the shapes back from the drawn page, so that they travel once. Null where the page was not drawn. */
export function readDrawnPaths(root: ParentNode, frame: MapFrame): MapPaths | null {
  const d = (selector: string) => root.querySelector(selector)?.getAttribute('d') ?? ''
  const areas = new Map<string, string>()
  for (const path of root.querySelectorAll('svg.map .ar > path[data-c]')) {
    areas.set(path.getAttribute('data-c') ?? '', path.getAttribute('d') ?? '')
  }
  if (areas.size === 0) return null
  return { frame, isFine: false, areas, province: d('svg.map #pv'), cityBorders: d('svg.map .cb') }
}

/** Several shapes as one path: a coarse one begins with a relative move and must not count from its predecessor. */
export function joinPaths(shapes: readonly string[]): string {
  return shapes.map((d) => (d.startsWith('m') ? `M0 0${d}` : d)).join('')
}
