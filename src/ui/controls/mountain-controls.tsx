// Mountain counties: the date of the list, in steps from change to change, and the flows by kind.
import { controlsText } from '../../i18n/controls.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { timeText } from '../../i18n/time.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { Switch } from './switch.tsx'
import { TimeControl } from './time-control.tsx'

export function MountainControls() {
  const { store, actions, language, flowKinds } = useApp()
  const t = useText(controlsText)
  const time = useText(timeText)
  const { date, flows } = store.view.value
  const { statusEvents } = store.shown.value
  const dates = [...new Set(statusEvents.filter((e) => e.effect !== 'note').map((e) => e.date))].sort()
  const stops = [...dates.map((value) => ({ value, label: value })), { value: '', label: time.latest }]
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
