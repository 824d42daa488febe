// A miniature of the province in one theme's colours, drawn when the browser is idle.
import { untracked, useSignalEffect } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { LonLat } from '../../drawing/drawing.ts'
import type { LayerId } from '../../view/view.ts'
import { useApp } from '../app-context.ts'
import { whenIdle } from '../lazy.tsx'
import type { MiniPicture } from './mini-picture.ts'

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

/** A browser that draws no frames, as nobody touches the page, may call itself busy for ever. */
const soonMs = 300

export function MiniMap({ layer }: { readonly layer: LayerId }) {
  const { store, language, geometry, drawWith } = useApp()
  const [picture, setPicture] = useState<({ readonly size: number } & MiniPicture) | null>(null)
  useSignalEffect(() => {
    const shapes = geometry.value
    // The map goes first: nothing of this before it stays as it is.
    if (!shapes || !store.isSettled.value || !(layer in store.drawers.value.layers)) return
    // Only these change a miniature; the rest of the view must not redraw it.
    void [language.value, store.ground.value, store.showsInferred.value]
    return whenIdle(() => {
      const drawing = untracked(() => drawWith({ layer, overlays: [] }))
      // Without it the outline stays.
      import('./mini-picture.ts').then(
        ({ miniPicture }) => setPicture({ size: shapes.size, ...miniPicture(drawing, shapes) }),
        () => {},
      )
    }, soonMs)
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
