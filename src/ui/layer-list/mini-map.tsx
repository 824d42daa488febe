// A miniature of the province in one theme's colours; its outline until it has been painted.
import { useSignalEffect } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import type { LonLat } from '../../drawing/drawing.ts'
import type { LayerId } from '../../view/view.ts'
import { useApp } from '../app-context.ts'

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

export function MiniMap({ layer }: { readonly layer: LayerId }) {
  const app = useApp()
  const [picture, setPicture] = useState<ComponentChild>(null)
  useSignalEffect(() => {
    // The map goes first: nothing of this before it stays as it is.
    if (!app.store.isSettled.value) return
    let isWanted = true
    let stop = () => {}
    import('./mini-picture.tsx').then(
      ({ followTheme }) => {
        if (isWanted) stop = followTheme(app, layer, setPicture)
      },
      // Without it the outline stays.
      () => {},
    )
    return () => {
      isWanted = false
      stop()
    }
  })
  return (
    <svg class="mm" viewBox={app.geometry.value?.viewBox} aria-hidden="true">
      {picture ?? <use href="#pv" />}
    </svg>
  )
}
