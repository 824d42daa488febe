// What the page knows of the GL painter: its options, events and verbs. No engine is imported here.
import type { DivisionCode } from '../../domain/division.ts'
import type { Drawing, LonLat } from '../../drawing/drawing.ts'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import type { Camera, PaddingPx } from '../../geo/fit-camera.ts'
import type { Bounds } from '../../geo/geometry.ts'
import type { Palette } from '../../scales/palette.ts'

/**
 * Why there is no GL map, or no longer one. webgl2: the browser has none; software: it is emulated and slow;
 * chunk: the engine's file did not arrive; worker: its worker did not start, or no frame came; context-lost: the GPU was taken away;
 * deck: only the flows are missing, the map carries on.
 */
export type GlFailure = 'webgl2' | 'software' | 'chunk' | 'worker' | 'context-lost' | 'deck'

export interface GlEvents {
  /** County under the pointer, "" for none; only on change. */
  readonly hover: (code: DivisionCode | '') => void
  /** County clicked or tapped, "" for the sea. */
  readonly select: (code: DivisionCode | '') => void
  /** A reader's own gesture ended; bounds of the free box, as `fit` takes them. Never for moves the page asked for. */
  readonly moved: (bounds: Bounds) => void
  /** Before each frame in which the map stands elsewhere: the SVG layers above follow in the same frame. */
  readonly camera: (camera: Camera) => void
  /** A flight that the page asked for is over, at its goal or cut short by another move. */
  readonly landed: (camera: Camera) => void
  readonly hoverFlow?: (id: string) => void
  readonly failed: (reason: GlFailure, detail: string) => void
}

export interface GlMapOptions {
  /** Positioned, with a size, and empty; the map fills it. It may be transparent but not `display: none`. */
  readonly host: HTMLElement
  readonly topology: AtlasTopology
  /** The province's extent, degrees: decides how far out and away a reader may go. */
  readonly homeBounds: Bounds
  /** What the SVG shows now, fitted into the same box. */
  readonly initialBounds: Bounds
  readonly padding: PaddingPx
  readonly drawing: Drawing
  readonly palette: Palette
  readonly weight: Weight
  readonly highlight: Highlight
  readonly events: GlEvents
  /** Device px per CSS px at most; the canvas also stays within a budget. Default 2. */
  readonly maxPixelRatio?: number
  /** Gives the start up and frees everything. */
  readonly signal?: AbortSignal
}

/** Codes of counties or cities outlined on top; "" for none. */
export interface Highlight {
  readonly hovered: string
  readonly selected: string
  readonly compared: readonly string[]
  /** Legend class whose counties stay in full colour while the others step back; "" or nothing for all. */
  readonly classId?: string
}

export interface Motion {
  /** 0 jumps. */
  readonly animateMs: number
}

/** How heavy the map is drawn against a page at its usual size. */
export interface Weight {
  /** Grain of patterns. */
  readonly grain: number
  /** Widths of lines and their dashes. */
  readonly stroke: number
}

/** A reader's own points, more than SVG can carry. */
export interface OwnPoint {
  readonly at: LonLat
  readonly radiusPx: number
  readonly colour: string
}

export interface GlMap {
  /** Recolours, at once or over `animateMs`; the geometry stays where it is. */
  paint(drawing: Drawing, palette: Palette, weight: Weight, motion: Motion): void
  highlight(highlight: Highlight): void
  /** Draws a reader's own points above the fills; an empty list removes them. */
  showPoints(points: readonly OwnPoint[]): void
  /** Shows the bounds in the free box, and remembers the padding for `currentBounds` and `moved`. True where a flight began. */
  fit(bounds: Bounds, padding: PaddingPx, motion: Motion): boolean
  /** 2 is one step in, 0.5 one step out, about the middle of the free box. */
  zoomBy(factor: number, motion: Motion): void
  /** CSS px the map moves by. */
  panBy(dx: number, dy: number, motion: Motion): void
  camera(): Camera
  /** What the free box shows. */
  currentBounds(): Bounds
  project(at: LonLat): [x: number, y: number]
  /** The county at a place of the host, CSS px; "" for none. */
  countyAt(x: number, y: number): DivisionCode | ''
  /** To be called when the host changed its size; the map's middle stays. */
  resize(): void
  /** Whether the flow engine is in use. */
  deckIsLoaded(): boolean
  dispose(): void
}
