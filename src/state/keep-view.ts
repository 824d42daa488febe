// What one theme shows, remembered while another is shown: to come back to it costs nothing that has not changed.
import { computed, type ReadonlySignal } from '@preact/signals'
import type { LayerId, View } from '../view/view.ts'

type Field = keyof View

/** What a picture of a theme does not depend on: where it is looked at from, and what stands beside it. */
export const besidePicture: readonly Field[] = [
  'page',
  'filter',
  'compared',
  'bounds',
  'story',
  'step',
  'present',
  'theme',
]

/**
 * The view while it shows `layer`, otherwise what it was when it last did: the same object while no field changes, those of
 * `except` apart, which may then be out of date.
 */
export function keepView(
  view: ReadonlySignal<View>,
  layer: LayerId,
  except: readonly Field[] = [],
): ReadonlySignal<View> {
  let kept: View = { ...view.peek(), layer }
  return computed(() => {
    const now = view.value
    const isChanged = (key: string) => kept[key as Field] !== now[key as Field] && !except.includes(key as Field)
    if (now.layer === layer && Object.keys(now).some(isChanged)) kept = now
    return kept
  })
}
