// What is due when: themes down, years across, the number of targets in each cell.
import { useSignal } from '@preact/signals'
import type { PolicyFile } from '../../domain/policy.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { timeText } from '../../i18n/time.messages.ts'
import { dueByTheme, timelineYears } from '../../policy/facts.ts'
import { useApp, useText } from '../app-context.ts'
import { TimeControl } from '../controls/time-control.tsx'
import { FactTable, themeName } from './fact-words.tsx'

export function Timeline({ policy }: { readonly policy: PolicyFile }) {
  const { language } = useApp()
  const t = useText(policyText)
  const time = useText(timeText)
  const chosen = useSignal({ theme: '', year: '' })
  const due = dueByTheme(policy.facts)
  const themes = [...policy.themes.map(({ id }) => id), 'other'].filter((id) => due.has(id))
  const cellOf = (theme: string, year: string) => due.get(theme)?.get(year) ?? []
  const most = Math.max(...themes.flatMap((theme) => timelineYears.map((year) => cellOf(theme, year).length)))
  const yearName = (year: string) => (year === 'none' ? t.noYear : year)
  const { theme: chosenTheme, year: chosenYear } = chosen.value
  const shown =
    chosenTheme !== '' ? cellOf(chosenTheme, chosenYear) : themes.flatMap((theme) => cellOf(theme, chosenYear))
  const stops = [
    ...timelineYears
      .filter((year) => year !== 'none' && themes.some((theme) => cellOf(theme, year).length > 0))
      .map((year) => ({ value: year as string, label: year as string })),
    { value: '', label: time.allYears },
  ]
  const chosenName = chosenTheme === '' ? t.all : themeName(policy, chosenTheme, language.value)
  return (
    <>
      <p class="lead">{t.timelineLead}</p>
      <div class="tools">
        <TimeControl
          label={time.dueYear}
          stops={stops}
          value={chosenTheme === '' ? chosenYear : ''}
          onChange={(year) => {
            chosen.value = { theme: '', year }
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t.timeline}>
        <table class="due">
          <thead>
            <tr>
              <th scope="col">{t.theme}</th>
              {timelineYears.map((year) => (
                <th key={year} scope="col" class={year === chosenYear ? 'on' : undefined}>
                  {yearName(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <tr key={theme}>
                <th scope="row">{themeName(policy, theme, language.value)}</th>
                {timelineYears.map((year) => {
                  const { length } = cellOf(theme, year)
                  const isChosen = chosen.value.theme === theme && chosen.value.year === year
                  const radius = 4 + 12 * Math.sqrt(length / most)
                  return (
                    <td key={year}>
                      {length > 0 && (
                        <button
                          type="button"
                          aria-pressed={isChosen}
                          aria-label={t.due(themeName(policy, theme, language.value), yearName(year), length)}
                          onClick={() => {
                            chosen.value = isChosen ? { theme: '', year: '' } : { theme, year }
                          }}
                        >
                          <svg width="34" height="34" viewBox="-17 -17 34 34" aria-hidden="true">
                            <circle r={radius} />
                            <text y="0.35em" text-anchor="middle">
                              {length}
                            </text>
                          </svg>
                        </button>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length > 0 && (
        <>
          <h3>{t.due(chosenName, yearName(chosenYear), shown.length)}</h3>
          <FactTable policy={policy} facts={shown} />
        </>
      )}
    </>
  )
}
