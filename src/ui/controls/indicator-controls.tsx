// Indicators: which one, which year, and how its values become classes.
import { controlsText } from '../../i18n/controls.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { classMethods } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { BreaksField } from './breaks-field.tsx'
import { SelectField } from './select-field.tsx'

const counts = [2, 3, 4, 5, 6] as const

export function IndicatorControls() {
  const { store, actions, language } = useApp()
  const t = useText(controlsText)
  const { indicator, year, method, classCount } = store.view.value
  const { indicators, values } = store.shown.value
  const listed = indicators.filter((i) => i.isListed)
  const chosen = indicators.find((i) => i.id === indicator) ?? listed[0]
  const years = [...new Set(values.filter((v) => v.indicatorId === chosen?.id).map((v) => v.year))].sort().reverse()
  return (
    <>
      <SelectField
        label={t.indicator}
        value={chosen?.id ?? ''}
        options={listed.map((i) => ({ value: i.id, label: inLanguage(language.value, i.nameZh, i.nameEn) }))}
        onChange={(id) => actions.patchView({ indicator: id, year: '', method: '', breaks: [] })}
      />
      {years.length > 0 && (
        <SelectField
          label={t.year}
          value={year}
          options={[{ value: '', label: t.latestYear }, ...years.map((y) => ({ value: y, label: y }))]}
          onChange={(value) => actions.patchView({ year: value })}
        />
      )}
      {chosen?.draw === 'fill' && (
        <div class="two">
          <SelectField
            label={t.method}
            value={method}
            options={[{ value: '', label: t.methodOfTable }, ...classMethods.map((m) => ({ value: m, label: t[m] }))]}
            onChange={(value) => actions.patchView({ method: classMethods.find((m) => m === value) ?? '' })}
          />
          {method !== 'given' && (
            <SelectField
              label={t.classCount}
              value={String(classCount)}
              options={counts.map((n) => ({ value: String(n), label: String(n) }))}
              onChange={(value) => actions.patchView({ classCount: Number(value) })}
            />
          )}
        </div>
      )}
      {chosen?.draw === 'fill' && method === 'given' && <BreaksField />}
    </>
  )
}
