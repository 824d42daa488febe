// The controls of the active theme; all but the first theme's arrive in their own chunk.
import type { LayerId } from '../../view/view.ts'
import { lazily } from '../lazy.tsx'
import { ZonesControls } from './zones-controls.tsx'

export const loadOtherControls = () => import('./other-controls.tsx')

const OtherControls = lazily<{ layer: LayerId }>(() => loadOtherControls().then((part) => part.OtherControls))

export function LayerControls({ layer }: { readonly layer: LayerId }) {
  return layer === 'zones' ? <ZonesControls /> : <OtherControls layer={layer} />
}
