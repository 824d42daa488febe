// Mountain counties: the date of the list, in steps from change to change, and the flows by kind.
import { mountainChanges } from '../../drawing/mountain-changes.ts'
import { controlsText } from '../../i18n/controls.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { timeText } from '../../i18n/time.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { Switch } from './switch.tsx'
import { TimeControl } from './time-control.tsx'
import { stopsUpTo } from './time-stops.ts'

export function MountainControls() {
  const { store, actions, language, flowKinds } = useApp()
  const t = useText(controlsText)
  const time = useText(timeText)
  const { date, flows } = store.view.value
  const moments = mountainChanges(store.shown.value).map((value) => ({ value, label: value }))
  const stops = stopsUpTo(moments, { now: '', label: time.latest, isOpen: false })
  return (
    <>
      <TimeControl
        label={time.date}
        stops={stops}
        value={date}
        onChange={(value) => actions.patchView({ date: value })}
      />
      {flowKinds.length > 0 && (
        <fieldset class="cs">
          <legend>{t.flows}</legend>
          {flowKinds.map(({ id, kindZh, kindEn }) => {
            const isOn = flows.includes(id)
            const change = () =>
              actions.patchView({ flows: isOn ? flows.filter((f) => f !== id) : [...flows, id].sort() })
            return <Switch key={id} label={inLanguage(language.value, kindZh, kindEn)} isOn={isOn} onChange={change} />
          })}
        </fieldset>
      )}
    </>
  )
}
