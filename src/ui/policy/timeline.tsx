// What is due when: themes down, years across, the number of targets in each cell; the year stands in the link.
import { useEffect, useRef } from 'preact/hooks'
import { policyText } from '../../i18n/policy.messages.ts'
import { timeText } from '../../i18n/time.messages.ts'
import { dueByTheme, timelineYears } from '../../policy/facts.ts'
import { inferredPeriod } from '../../policy/shown-policy.ts'
import { useApp, useText } from '../app-context.ts'
import { TimeControl } from '../controls/time-control.tsx'
import type { AskedProps } from './fact-list.tsx'
import { FactTable, themeName } from './fact-words.tsx'

/** Radius of a bubble that holds `count` of at most `most`. */
function radiusOf(count: number, most: number): number {
  return count === 0 ? 0 : 4 + 12 * Math.sqrt(count / most)
}

export function Timeline({ policy, asked, ask }: AskedProps) {
  const { store, language } = useApp()
  const t = useText(policyText)
  const time = useText(timeText)
  const due = dueByTheme(policy.facts)
  const themes = [...policy.themes.map(({ id }) => id), 'other'].filter((id) => due.has(id))
  const cellOf = (theme: string, year: string) => due.get(theme)?.get(year) ?? []
  const most = Math.max(...themes.flatMap((theme) => timelineYears.map((year) => cellOf(theme, year).length)))
  const yearName = (year: string) => (year === 'none' ? t.noYear : year)
  const dueYears = timelineYears.filter((one) => one !== 'none' && themes.some((id) => cellOf(id, one).length > 0))
  const stops = [
    ...dueYears.map((year) => ({ value: year as string, label: year as string })),
    { value: '', label: time.allYears },
  ]
  const linked = store.view.value.date.slice(0, 4)
  // No date can say that there is none.
  const year = asked.year === 'none' ? 'none' : dueYears.some((one) => one === linked) ? linked : ''
  const { themeId: chosenTheme } = asked
  const shown = chosenTheme !== '' ? cellOf(chosenTheme, year) : themes.flatMap((theme) => cellOf(theme, year))
  const scroller = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone the column of the year may lie beyond the edge.
    const box = scroller.current
    const [head, names] = ['th.on', 'th'].map((selector) => box?.querySelector<HTMLElement>(selector))
    // The names of the themes stay at the left, above what is scrolled past them.
    if (box && head && names)
      box.scrollLeft = head.offsetLeft + head.offsetWidth / 2 - (names.offsetWidth + box.clientWidth) / 2
  }, [year])
  const choose = (theme: string, to: string) => {
    ask({ themeId: theme, year: to === 'none' ? to : '' }, to === 'none' ? {} : { date: to })
  }
  const chosenName = chosenTheme === '' ? t.all : themeName(policy, chosenTheme, language.value)
  return (
    <>
      <p class="lead">{t.timelineLead}</p>
      <div class="tools">
        <TimeControl
          label={time.dueYear}
          stops={stops}
          value={year === 'none' ? '' : year}
          onChange={(to) => choose('', to)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section ref={scroller} class="scroll" tabIndex={0} aria-label={t.timeline}>
        <table class="due">
          <thead>
            <tr>
              <th scope="col">{t.theme}</th>
              {timelineYears.map((one) => (
                <th key={one} scope="col" class={one === year ? 'on' : undefined}>
                  {yearName(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <tr key={theme}>
                <th scope="row">{themeName(policy, theme, language.value)}</th>
                {timelineYears.map((one) => {
                  const facts = cellOf(theme, one)
                  const open = one === 'none' ? 0 : facts.filter((fact) => inferredPeriod(fact) === 'all').length
                  const isChosen = chosenTheme === theme && year === one
                  const said = t.due(themeName(policy, theme, language.value), yearName(one), facts.length)
                  return (
                    <td key={one} class={one === year ? 'on' : undefined}>
                      {facts.length > 0 && (
                        <button
                          type="button"
                          aria-pressed={isChosen}
                          aria-label={open > 0 ? `${said} ${t.ofThese(open)}` : said}
                          title={open > 0 ? t.ofThese(open) : undefined}
                          onClick={() => (isChosen ? choose('', one) : choose(theme, one))}
                        >
                          <svg width="34" height="34" viewBox="-17 -17 34 34" aria-hidden="true">
                            {open > 0 && <circle class="open" r={radiusOf(facts.length, most)} />}
                            <circle r={radiusOf(facts.length - open, most)} />
                            <text y="0.35em" text-anchor="middle">
                              {facts.length}
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
          <h3>{t.due(chosenName, yearName(year), shown.length)}</h3>
          <FactTable policy={policy} facts={shown} />
        </>
      )}
    </>
  )
}
