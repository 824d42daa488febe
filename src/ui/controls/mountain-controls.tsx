// Mountain counties: the date of the list, in steps from change to change, and the flows by kind.
import { controlsText } from '../../i18n/controls.messages.ts'
import { inLanguage } from '../../i18n/format.ts'
import { useApp, useText } from '../app-context.ts'
import { Switch } from './switch.tsx'

export function MountainControls() {
  const { store, actions, language, flowKinds } = useApp()
  const t = useText(controlsText)
  const { date, flows } = store.view.value
  const { statusEvents } = store.atlas
  const dates = [...new Set(statusEvents.filter((e) => e.effect !== 'note').map((e) => e.date))].sort()
  // The last stop is the present: "" in the view.
  const stops = [...dates, '']
  const index = date === '' ? dates.length : Math.max(0, dates.filter((d) => d <= date).length - 1)
  const goTo = (i: number) => actions.patchView({ date: stops[i] ?? '' })
  const shown = stops[index] || t.latest
  return (
    <>
      <div class="fi">
        <label for="mountain-date">{t.date}</label>
        <span class="row">
          <button type="button" class="b" aria-label={t.earlier} disabled={index === 0} onClick={() => goTo(index - 1)}>
            ‹
          </button>
          <input
            id="mountain-date"
            type="range"
            min={0}
            max={dates.length}
            step={1}
            value={index}
            aria-valuetext={shown}
            onInput={(event) => goTo(Number(event.currentTarget.value))}
          />
          <button
            type="button"
            class="b"
            aria-label={t.later}
            disabled={index === dates.length}
            onClick={() => goTo(index + 1)}
          >
            ›
          </button>
          <output for="mountain-date">{shown}</output>
        </span>
      </div>
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
