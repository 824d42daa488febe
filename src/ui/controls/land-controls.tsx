// Low-efficiency land: one measure at a time, in one unit.
import { controlsText } from '../../i18n/controls.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { useApp, useText } from '../app-context.ts'
import { Segmented } from './segmented.tsx'
import { SelectField } from './select-field.tsx'

export function LandControls() {
  const { store, actions, language, measures } = useApp()
  const t = useText(controlsText)
  const { measure, areaUnit } = store.view.value
  const chosen = store.atlas.landMeasures.find((m) => m.id === measure) ?? measures[0]
  return (
    <>
      <SelectField
        label={t.measure}
        value={chosen?.id ?? ''}
        options={measures.map((m) => ({ value: m.id, label: inLanguage(language.value, m.nameZh, m.nameEn) }))}
        onChange={(id) => actions.patchView({ measure: id })}
      />
      {chosen && <p class="mu">{inLanguage(language.value, chosen.definitionZh, chosen.definitionEn)}</p>}
      {chosen?.dimension.startsWith('area') && (
        <Segmented
          label={t.unit}
          value={areaUnit}
          options={[
            { value: 'mu', label: t.mu },
            { value: 'ha', label: t.ha },
            { value: 'km2', label: t.km2 },
          ]}
          onChange={(unit) => actions.patchView({ areaUnit: unit })}
        />
      )}
    </>
  )
}
