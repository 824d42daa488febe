// The present view as a standalone SVG file: the painter is handed in, so that exports know no engine.
import type { Atlas } from '../domain/atlas.ts'
import type { Language } from '../domain/language.ts'
import type { Drawing } from '../drawing/drawing.ts'
import type { Palette } from '../scales/palette.ts'
import type { View } from '../view/view.ts'

/** The bounds fill the sheet, the whole province where they are null; the place is outlined and named. */
export interface SvgRequest extends Pick<View, 'bounds' | 'place'> {
  readonly atlas: Atlas
  readonly drawing: Drawing
  readonly palette: Palette
  readonly language: Language
  /** Citation printed below the map, the map review slot included. */
  readonly citation: string
}

/** Gives a complete SVG document with width, height, title, legend and citation. */
export type RenderSvg = (request: SvgRequest) => string | Promise<string>

/** The SVG as a file to be saved. */
export function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })
}
