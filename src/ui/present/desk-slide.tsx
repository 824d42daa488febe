// A step as the presenter sees it: the hall's map in small, with the slide's lines and figures where there is room for them.
import { useMemo } from 'preact/hooks'
import type { Drawers } from '../../drawing/drawers.ts'
import type { MapPaths } from '../../painters/svg/map-paths.ts'
import { hallPalette } from '../../scales/hall-palette.ts'
import { viewOfStep } from '../../story/step-view.ts'
import type { StepWords, Story } from '../../story/story.ts'
import { useApp } from '../app-context.ts'
import { InlineText } from '../story/inline-text.tsx'
import { StepMap } from '../story/step-map.tsx'

interface DeskSlideProps {
  readonly story: Story
  /** From 1. */
  readonly step: number
  /** What the slide says beside its map; nothing where only the map is wanted. */
  readonly words?: Pick<StepWords, 'body' | 'figures'>
  readonly paths: MapPaths
  readonly drawers: Drawers
}

const mapSize = { width: 640, height: 560 }

export function DeskSlide({ story, step, words, paths, drawers }: DeskSlideProps) {
  const { store, language } = useApp()
  const showsInferred = store.showsInferred.value
  const view = useMemo(
    () => viewOfStep(story, step, { language: language.value, theme: 'auto', present: false, showsInferred }),
    [story, step, language.value, showsInferred],
  )
  return (
    <div class="pm">
      {words && (
        <div class="pd">
          {words.body.map((line) => (
            <p key={line}>
              <InlineText text={line} />
            </p>
          ))}
          <ul>
            {words.figures.map(({ value, label }) => (
              <li key={label}>
                <b>{value}</b> <InlineText text={label} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <StepMap view={view} paths={paths} palette={hallPalette} drawers={drawers} size={mapSize} markScale={1.3} />
    </div>
  )
}
