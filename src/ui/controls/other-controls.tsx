// Controls of every theme but the first.
import type { LayerId } from '../../view/view.ts'
import { useApp } from '../app-context.ts'
import { IndicatorControls } from './indicator-controls.tsx'
import { LandControls } from './land-controls.tsx'
import { LayoutControls } from './layout-controls.tsx'
import { MountainControls } from './mountain-controls.tsx'
import { PlatformsControls } from './platforms-controls.tsx'

export function OtherControls({ layer }: { readonly layer: LayerId }) {
  // The controls speak of the theme that is drawn.
  if (!useApp().store.drawers.value.isComplete) return null
  switch (layer) {
    case 'mountain':
      return <MountainControls />
    case 'platforms':
      return <PlatformsControls />
    case 'land':
      return <LandControls />
    case 'indicator':
      return <IndicatorControls />
    case 'layout':
      return <LayoutControls />
    case 'zones':
      return null
  }
}
