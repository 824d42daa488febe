// Platforms: what the size of the circles says, and up to which batch they are shown.
import { controlsText } from '../../i18n/controls.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { BatchTime } from './batch-time.tsx'
import { Segmented } from './segmented.tsx'

export function PlatformsControls() {
  const { store, actions } = useApp()
  const t = useText(controlsText)
  return (
    <>
      <Segmented
        label={t.size}
        value={store.view.value.size}
        options={[
          { value: 'same', label: t.same },
          { value: 'area', label: t.area },
          { value: 'output', label: t.output },
        ]}
        onChange={(size) => actions.patchView({ size })}
      />
      <BatchTime rows={store.shown.value.platforms} />
    </>
  )
}
