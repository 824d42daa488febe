// The handout: every step with its map, words and notes, two to an A4 page, printed by the browser itself.
import { useEffect, useMemo } from 'preact/hooks'
import './handout.css'
import { draw } from '../../drawing/draw.ts'
import type { Drawers } from '../../drawing/drawers.ts'
import { nameSources } from '../../export/name-sources.ts'
import { reviewSlot } from '../../export/review-slot.ts'
import { appText } from '../../i18n/app.messages.ts'
import { joinList } from '../../i18n/format.ts'
import { presentText } from '../../i18n/present.messages.ts'
import { publicationName } from '../../i18n/publication-name.ts'
import { sourcesText } from '../../i18n/sources.messages.ts'
import type { MapPaths } from '../../painters/svg/map-paths.ts'
import { palettes } from '../../scales/palette.ts'
import type { StoryDesk } from '../../state/story-desk.ts'
import { viewOfStep } from '../../story/step-view.ts'
import { plainHeading, type Story, summaryOf, titleOf, wordsOf } from '../../story/story.ts'
import { defaultView } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { HallLegend } from '../present/hall-legend.tsx'
import { LinkQr } from '../present/link-qr.tsx'
import { publishedLink } from '../share/published-link.ts'
import { InlineText } from './inline-text.tsx'
import { StepMap } from './step-map.tsx'
import { withoutWindow } from './window-address.ts'

export interface HandoutProps {
  readonly desk: StoryDesk
  readonly paths: MapPaths
  readonly drawers: Drawers
}

/** Full-width characters of the sources' names on one line below the map. */
const mostChars = 28
const mapSize = { width: 520, height: 500 }

export function Handout({ desk, paths, drawers }: HandoutProps) {
  const { store, language } = useApp()
  const t = useText(presentText)
  const { story: id } = store.view.value
  const story = desk.find(id)
  const { edition } = store.atlas
  const { owner, contact, address } = edition.publisher ?? {}
  useEffect(() => {
    document.documentElement.dataset.window = 'handout'
    document.documentElement.dataset.ground = 'light'
    if (story) document.title = `${titleOf(story, language.value)} · ${t.handout}`
  }, [story])
  if (!story) return <p class="fail">{t.missing(id)}</p>
  return (
    <main class="ho">
      <header>
        <h1>{titleOf(story, language.value)}</h1>
        <p>{summaryOf(story, language.value)}</p>
        <p class="mu">
          {[publicationName(edition, language.value), owner, contact, address].filter(Boolean).join(' · ')}
        </p>
        <button type="button" class="b" onClick={() => print()}>
          {t.print}
        </button>
      </header>
      {story.steps.map((step, i) => (
        <Sheet key={`${i} ${step.link}`} story={story} step={i + 1} paths={paths} drawers={drawers} />
      ))}
    </main>
  )
}

interface SheetProps {
  readonly story: Story
  readonly step: number
  readonly paths: MapPaths
  readonly drawers: Drawers
}

function Sheet({ story, step, paths, drawers }: SheetProps) {
  const { store, language, addressOf } = useApp()
  const t = useText(presentText)
  const app = useText(appText)
  const credits = useText(sourcesText)
  const showsInferred = store.showsInferred.value
  const view = useMemo(
    () => viewOfStep(story, step, { language: language.value, theme: 'light', present: false, showsInferred }),
    [story, step, language.value, showsInferred],
  )
  const drawing = useMemo(
    () => draw(store.atlas, view, palettes.light, drawers),
    [view, drawers, store.hasEnglish.value],
  )
  const one = story.steps[step - 1]
  if (!one) return null
  const { heading, body, figures, notes } = wordsOf(one, language.value, view.showsInferred)
  const { reviewNumber, asOf, publisher } = store.atlas.edition
  const { story: none, step: first, theme } = defaultView
  const link = publishedLink(withoutWindow(addressOf({ ...view, story: none, step: first, theme })), publisher?.address)
  const sources = drawing.sourceIds.flatMap((id) => store.atlas.sourceById.get(id) ?? [])
  const named = nameSources(sources, language.value, mostChars)
  const more = sources.length > named.length ? credits.andMore(sources.length) : ''
  return (
    <article>
      <div class="hw">
        <h2>
          <span>{step}</span> {plainHeading(heading)}
        </h2>
        {body.map((line) => (
          <p key={line}>
            <InlineText text={line} />
          </p>
        ))}
        <ul>
          {figures.map(({ value, label }) => (
            <li key={label}>
              <b>{value}</b> {label}
            </li>
          ))}
        </ul>
        {notes.length > 0 && <h3>{t.notes}</h3>}
        {notes.map((line) => (
          <p key={line} class="mu">
            <InlineText text={line} />
          </p>
        ))}
        <LinkQr link={link} />
      </div>
      <div class="hm">
        <StepMap view={view} paths={paths} palette={palettes.light} drawers={drawers} size={mapSize} markScale={1} />
        <HallLegend drawing={drawing} name={`${t.legend} ${step}`} />
        <p class="mu">
          {reviewSlot(reviewNumber, language.value)} · {app.boundaries} · {app.asOf(asOf)}
          {named.length > 0 && (
            <>
              <br />
              {`${credits.sources}${joinList(named, language.value)}${more}`}
            </>
          )}
        </p>
      </div>
    </article>
  )
}
