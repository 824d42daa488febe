// A miniature of the province in one theme's colours, drawn when the browser is idle.
import { untracked, useSignalEffect } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { Drawing, LonLat } from '../../drawing/drawing.ts'
import { joinPaths } from '../../painters/svg/map-paths.ts'
import type { LayerId } from '../../view/view.ts'
import { useApp } from '../app-context.ts'
import { whenIdle } from '../lazy.tsx'

/** Coarse paths of the counties in one flat frame. */
export interface MiniGeometry {
  /** e.g. "0 0 1000 1000" */
  readonly viewBox: string
  /** Frame units across; signs are sized by it. */
  readonly size: number
  /** SVG path by county code. */
  readonly areas: ReadonlyMap<string, string>
  readonly project: (position: LonLat) => readonly [x: number, y: number]
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

export function MiniMap({ layer }: { readonly layer: LayerId }) {
  const { store, language, geometry, drawWith } = useApp()
  const [picture, setPicture] = useState<({ readonly size: number } & MiniPicture) | null>(null)
  useSignalEffect(() => {
    const shapes = geometry.value
    if (!shapes || !(layer in store.drawers.value.layers)) return
    // Only these two change a miniature; the rest of the view must not redraw it.
    void [language.value, store.ground.value]
    const drawing = untracked(() => drawWith({ layer, overlays: [] }))
    return whenIdle(() => setPicture({ size: shapes.size, ...miniPicture(drawing, shapes) }))
  })
  return (
    <svg class="mm" viewBox={geometry.value?.viewBox} aria-hidden="true">
      {!picture && <use href="#pv" />}
      {picture?.fills.map(({ fill, d }) => (
        <path key={fill} fill={fill} d={d} />
      ))}
      {picture?.dots.map(({ fill, d }) => (
        <path key={fill} stroke={fill} stroke-width={picture.size / 22} stroke-linecap="round" d={d} />
      ))}
    </svg>
  )
}
