// A theme comes back as it was left, unless something it shows has changed meanwhile.
import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import { defaultView, type View } from '../view/view.ts'
import { besidePicture, keepView } from './keep-view.ts'

function visit() {
  const view = signal<View>(defaultView)
  const change = (next: Partial<View>) => {
    view.value = { ...view.value, ...next }
  }
  return { view, change }
}

describe('the view of one theme', () => {
  test('is the same object again after another theme was shown', () => {
    const { view, change } = visit()
    const zones = keepView(view, 'zones')
    const before = zones.value
    change({ layer: 'land' })
    expect(zones.value).toBe(before)
    change({ layer: 'zones' })
    expect(zones.value).toBe(before)
    expect(zones.value).toEqual(view.value)
  })

  test('takes over what was changed while another theme was shown, when it is shown again', () => {
    const { view, change } = visit()
    const zones = keepView(view, 'zones')
    change({ layer: 'land' })
    change({ place: '330108' as View['place'] })
    expect(zones.value.place).toBe('')
    change({ layer: 'zones' })
    expect(zones.value).toEqual(view.value)
  })

  test('of a theme not yet shown says its own name', () => {
    const { view } = visit()
    expect(keepView(view, 'mountain').value.layer).toBe('mountain')
  })
})

describe('what is pictured of a view', () => {
  test('does not change with the camera, the page or the story, but with the place', () => {
    const { view, change } = visit()
    const picture = keepView(view, 'zones', besidePicture)
    const before = picture.value
    change({ bounds: [118, 27, 123, 31], page: 'table', story: 'zones', step: 3, present: true })
    expect(picture.value).toBe(before)
    change({ place: '330108' as View['place'] })
    expect(picture.value).not.toBe(before)
    expect(picture.value.place).toBe('330108')
  })
})
