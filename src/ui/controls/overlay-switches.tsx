// Marks of other themes above the present fill, and the switch for what is still to be checked.
import { appText } from '../../i18n/app.messages.ts'
import { overlayIds } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { Switch } from './switch.tsx'

export function OverlaySwitches() {
  const { store, actions } = useApp()
  const t = useText(appText)
  const { layer, overlays, showsInferred } = store.view.value
  const labels = {
    mountain: t.overlayMountain,
    platforms: t.overlayPlatforms,
    pioneer: t.overlayPioneer,
    roles: t.overlayRoles,
  }
  // A theme's own marks are always there: it needs no overlay of itself.
  const own = { mountain: 'mountain', platforms: 'platforms', zones: 'roles', land: '', indicator: '', layout: '' }
  return (
    <fieldset class="ov">
      <legend class="mu">{t.overlays}</legend>
      {overlayIds
        .filter((id) => id !== own[layer])
        .map((id) => (
          <Switch key={id} label={labels[id]} isOn={overlays.includes(id)} onChange={() => actions.toggleOverlay(id)} />
        ))}
      <Switch label={t.inferred} isOn={showsInferred} onChange={(on) => actions.patchView({ showsInferred: on })} />
    </fieldset>
  )
}
