// From a step's link to the view of the map and back.
import { decodeView, encodeView } from '../view/codec.ts'
import type { KnownIds } from '../view/known-ids.ts'
import { defaultView, type View } from '../view/view.ts'
import { clampStep, type Story } from './story.ts'

/** What a visit keeps from step to step: the reader's own language and colours, and whether the inferred is shown at all. */
export type Reader = Pick<View, 'language' | 'theme' | 'present' | 'showsInferred'>

/** The view of one step as the reader sees it: settings and bounds of the step, language and colours of the reader. */
export function viewOfStep(story: Story, step: number, reader: Reader, known?: KnownIds): View {
  const number = clampStep(story, step)
  const { view } = decodeView(story.steps[number - 1]?.link ?? '', known)
  // A step may hide the inferred; it may not show it to a reader who has switched it off.
  const showsInferred = view.showsInferred && reader.showsInferred
  const { language, theme, present } = reader
  return { ...view, page: 'map', language, theme, present, showsInferred, story: story.id, step: number }
}

/** The link that a step stores for a view: without language, colours and story, which belong to the visit. */
export function linkOfStep(view: View): string {
  const { language, theme, story, step, present } = defaultView
  return encodeView({ ...view, page: 'map', language, theme, story, step, present })
}
