// The list of themes: a miniature, a name, a line of status; the active one opens its controls in place.
import { untracked, useComputed } from '@preact/signals'
import { appText } from '../../i18n/app.messages.ts'
import { offeredLayers } from '../../view/offered-layers.ts'
import type { LayerId } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { LayerControls } from '../controls/layer-controls.tsx'
import { OverlaySwitches } from '../controls/overlay-switches.tsx'
import { follow } from '../follow.ts'
import { ThemeScope } from '../theme-scope.tsx'
import { MiniMap } from './mini-map.tsx'

export function LayerList() {
  const { store } = useApp()
  const t = useText(appText)
  return (
    <nav class="ly" aria-label={t.themes}>
      <ul>
        {offeredLayers(store.atlas.edition).map((layer) => (
          <LayerItem key={layer} layer={layer} />
        ))}
      </ul>
      <OverlaySwitches />
    </nav>
  )
}

function LayerItem({ layer }: { readonly layer: LayerId }) {
  const { store, actions, language, linkOf, describeTheme } = useApp()
  const isActive = useComputed(() => store.view.value.layer === layer).value
  const href = useComputed(() => linkOf({ ...store.view.value, layer })).value
  const date = useComputed(() => store.view.value.date)
  const { title, status } = useComputed(() => {
    // Only these change a status; the rest of the view must not count it again.
    void [language.value, store.shown.value, date.value]
    return untracked(() => describeTheme(layer))
  }).value
  return (
    <li>
      <a
        class={isActive ? 'li on' : 'li'}
        href={href}
        aria-current={isActive ? 'true' : undefined}
        onClick={follow(() => actions.chooseLayer(layer))}
      >
        <MiniMap layer={layer} />
        <b>{title}</b>
        <span class="mu">{status}</span>
      </a>
      <ThemeScope layer={layer} as="div" class="ct">
        <LayerControls layer={layer} />
      </ThemeScope>
    </li>
  )
}
