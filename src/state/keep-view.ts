// What one theme shows, remembered while another is shown: to come back to it costs nothing that has not changed.
import { computed, type ReadonlySignal } from '@preact/signals'
import type { LayerId, View } from '../view/view.ts'

/** What a picture of a theme does not depend on: where it is looked at from, and what stands beside it. */
const beside = [
  'page',
  'filter',
  'compared',
  'bounds',
  'story',
  'step',
  'present',
  'theme',
] as const satisfies readonly (keyof View)[]

/** The view while it shows `layer`, otherwise what it was when it last did: the same object for the same values. */
export function keepView(view: ReadonlySignal<View>, layer: LayerId): ReadonlySignal<View> {
  let kept: View = { ...view.peek(), layer }
  return computed(() => {
    const now = view.value
    if (now.layer === layer && !isSame(kept, now)) kept = now
    return kept
  })
}

/** `view` without what a picture of it does not depend on, again the same object for the same values. */
export function pictured(view: ReadonlySignal<View>): ReadonlySignal<View> {
  let kept = view.peek()
  return computed(() => {
    if (!isSame(kept, view.value, beside)) kept = view.value
    return kept
  })
}

function isSame(one: View, other: View, except: readonly (keyof View)[] = []): boolean {
  return (Object.keys(one) as (keyof View)[]).every((key) => one[key] === other[key] || except.includes(key))
}
