// Marks of other themes above the present fill, and the switch for what is still to be checked.
import { appText } from '../../i18n/app.messages.ts'
import { offeredOverlays } from '../../view/offered-layers.ts'
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
  return (
    <fieldset class="ov">
      <legend class="mu">{t.overlays}</legend>
      {offeredOverlays(store.atlas.edition, layer).map((id) => (
        <Switch key={id} label={labels[id]} isOn={overlays.includes(id)} onChange={() => actions.toggleOverlay(id)} />
      ))}
      <Switch label={t.inferred} isOn={showsInferred} onChange={(on) => actions.patchView({ showsInferred: on })} />
    </fieldset>
  )
}
