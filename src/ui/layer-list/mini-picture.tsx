// What a miniature shows: one path per colour of a drawing, painted when the browser is idle.
import { effect, untracked } from '@preact/signals'
import type { ComponentChild } from 'preact'
import type { Drawing } from '../../drawing/drawing.ts'
import { joinPaths } from '../../painters/svg/map-paths.ts'
import type { LayerId } from '../../view/view.ts'
import type { AppState } from '../app-context.ts'
import { whenIdle } from '../lazy.tsx'
import type { MiniGeometry } from './mini-map.tsx'

/** A browser that draws no frames, as nobody touches the page, may call itself busy for ever. */
const soonMs = 300

/** Gives a picture of the theme whenever it looks different; the returned function stops. */
export function followTheme(
  { store, language, geometry, drawWith }: AppState,
  layer: LayerId,
  show: (picture: ComponentChild) => void,
): () => void {
  return effect(() => {
    const shapes = geometry.value
    if (!shapes || !(layer in store.drawers.value.layers)) return
    // Only these change a miniature; the rest of the view must not redraw it.
    void [language.value, store.ground.value, store.showsInferred.value]
    return whenIdle(() => {
      const drawing = untracked(() => drawWith({ layer, overlays: [] }))
      show(paint(miniPicture(drawing, shapes), shapes.size))
    }, soonMs)
  })
}

export interface MiniPicture {
  readonly fills: readonly { readonly fill: string; readonly d: string }[]
  readonly dots: readonly { readonly fill: string; readonly d: string }[]
}

/** One path per distinct colour, so that a miniature costs a handful of elements; dots likewise. */
export function miniPicture(drawing: Drawing, geometry: MiniGeometry): MiniPicture {
  const fills = new Map<string, string>()
  for (const { code, fill, pattern, patternColour } of drawing.areas) {
    const seen = pattern === 'stripe' || pattern === 'dots' ? patternColour : fill
    fills.set(seen, joinPaths([fills.get(seen) ?? '', geometry.areas.get(code) ?? '']))
  }
  const dots = new Map<string, string>()
  for (const { at, code, glyphs } of drawing.symbols) {
    const colour = glyphs[0]?.colour
    if (!colour || code !== '') continue
    const [x, y] = geometry.project(at)
    dots.set(colour, `${dots.get(colour) ?? ''}M${x.toFixed(0)} ${y.toFixed(0)}h0`)
  }
  const list = (map: Map<string, string>) => [...map].map(([fill, d]) => ({ fill, d }))
  return { fills: list(fills), dots: list(dots) }
}

function paint({ fills, dots }: MiniPicture, size: number): ComponentChild {
  return (
    <>
      {fills.map(({ fill, d }) => (
        <path key={fill} fill={fill} d={d} />
      ))}
      {dots.map(({ fill, d }) => (
        <path key={`dots ${fill}`} stroke={fill} stroke-width={size / 22} stroke-linecap="round" d={d} />
      ))}
    </>
  )
}
