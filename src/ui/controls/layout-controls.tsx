// Spatial layout: which set of parts is drawn.
import { controlsText } from '../../i18n/controls.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { Segmented } from './segmented.tsx'

export function LayoutControls() {
  const { store, actions } = useApp()
  const t = useText(controlsText)
  return (
    <Segmented
      label={t.parts}
      value={store.view.value.layout}
      options={[
        { value: 'dual', label: t.dual },
        { value: 'corridors', label: t.corridors },
      ]}
      onChange={(layout) => actions.patchView({ layout })}
    />
  )
}
