// The talk on Toyland: steps, exploring and returning, blanking, jumps from outside.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { toyAtlas, toyCodes } from '../../../tests/fixtures/toyland/toy-atlas.ts'
import { createActions } from '../../state/actions.ts'
import { createStore } from '../../state/store.ts'
import type { Story } from '../../story/story.ts'
import type { Talk } from '../../story/sync-protocol.ts'
import { defaultView, type View } from '../../view/view.ts'
import { createHall } from './hall.ts'

const words = { heading: '一', body: [], figures: [], notes: [] }
const told: Story = {
  id: 'toy',
  titleZh: '题',
  titleEn: '',
  summaryZh: '',
  summaryEn: '',
  steps: ['l=land', `p=${toyCodes.east}`, 'l=mountain&b=120,29,121,30', 'e=0'].map((link) => ({
    link,
    zh: words,
    en: null,
  })),
}

function open(step = 1, own: View = defaultView, known: Talk | null = null) {
  const store = createStore({
    atlas: toyAtlas,
    view: { ...own, story: 'toy', step, present: true, language: 'en', theme: 'light' },
  })
  const actions = createActions(store)
  const missing = vi.fn()
  const desk = { find: (id: string) => (id === 'toy' ? told : undefined) }
  const hall = createHall({ store, actions, desk, now: () => 1000, missing, known })
  return { store, actions, hall, missing }
}

const settled = () => Promise.resolve()
let visit = open()
beforeEach(async () => {
  visit = open()
  await settled()
})

describe('stepping', () => {
  it('shows the step as it is when its link is opened again, and lets an explorer be', async () => {
    const { store, actions, hall } = visit
    const shown = store.view.value
    actions.openView({ ...defaultView, story: 'toy', step: 1, present: true, language: 'en', theme: 'light' })
    await settled()
    expect(store.view.value).toEqual(shown)
    hall.explore()
    actions.patchView({ layer: 'mountain' })
    await settled()
    expect(store.view.value.layer).toBe('mountain')
  })

  it('opens the step of the link, in the reader’s language and colours', () => {
    expect(visit.store.view.value).toEqual({
      ...defaultView,
      layer: 'land',
      story: 'toy',
      step: 1,
      present: true,
      language: 'en',
      theme: 'light',
    })
  })

  it('goes on, back and no further than the ends', () => {
    const { hall, store } = visit
    hall.next()
    expect(store.view.value.place).toBe(toyCodes.east)
    hall.next()
    expect(hall.step.value).toBe(3)
    expect(store.view.value.bounds).toEqual([120, 29, 121, 30])
    hall.next()
    hall.next()
    expect(hall.step.value).toBe(4)
    hall.goTo(1)
    hall.previous()
    expect(hall.step.value).toBe(1)
    expect(store.view.value.bounds).toBeNull()
  })

  it('follows back, forward and links', async () => {
    const { actions, store, hall } = visit
    actions.patchView({ step: 2 })
    await settled()
    expect(hall.step.value).toBe(2)
    expect(store.view.value.place).toBe(toyCodes.east)
  })

  it('lifts a blank when the story goes on', () => {
    const { hall } = visit
    hall.toggleBlank('black')
    expect(hall.talk.value.blank).toBe('black')
    hall.toggleBlank('white')
    expect(hall.blank.value).toBe('white')
    hall.toggleBlank('white')
    expect(hall.blank.value).toBe('')
    hall.toggleBlank('black')
    hall.next()
    expect(hall.blank.value).toBe('')
  })
})

describe('exploring', () => {
  it('lets go of the step and returns to it as it was', () => {
    const { hall, actions, store } = visit
    hall.next()
    const before = store.view.value
    hall.explore()
    actions.patchView({ layer: 'platforms', place: toyCodes.hill, bounds: [120, 29, 120.5, 29.5] })
    hall.resume()
    expect(store.view.value).toEqual(before)
    expect(hall.isExploring.value).toBe(false)
  })
})

describe('the presenter’s word', () => {
  it('moves the hall', () => {
    const { hall, store } = visit
    hall.adopt({ story: 'toy', step: 3, blank: 'black', isExploring: false, startedAt: 5 })
    expect(store.view.value).toMatchObject({ layer: 'mountain', step: 3 })
    expect(hall.talk.value).toEqual({ story: 'toy', step: 3, blank: 'black', isExploring: false, startedAt: 5 })
  })

  it('does not undo what the hall is looking up', () => {
    const { hall, actions, store } = visit
    hall.explore()
    actions.patchView({ layer: 'platforms' })
    hall.adopt({ ...hall.talk.value, startedAt: 7 })
    expect(store.view.value.layer).toBe('platforms')
    hall.adopt({ ...hall.talk.value, isExploring: false })
    expect(store.view.value.layer).toBe('land')
  })
})

describe('a reload', () => {
  const known: Talk = { story: 'toy', step: 3, blank: 'white', isExploring: false, startedAt: 5 }

  it('opens the step that was shown, though the address is a step behind, as it was', async () => {
    const { hall, store } = open(2, defaultView, known)
    await settled()
    expect(hall.talk.value).toEqual(known)
    expect(store.view.value).toMatchObject({ layer: 'mountain', step: 3, bounds: [120, 29, 121, 30] })
    hall.next()
    expect(hall.talk.value).toEqual({ ...known, step: 4, blank: '' })
  })

  it('lets an explorer go on from the view in the address', async () => {
    const explored: View = { ...defaultView, layer: 'platforms', place: toyCodes.hill }
    const { hall, store } = open(3, explored, { ...known, blank: '', isExploring: true })
    await settled()
    expect(store.view.value).toMatchObject({ layer: 'platforms', place: toyCodes.hill })
    expect(hall.isExploring.value).toBe(true)
    hall.resume()
    expect(store.view.value).toMatchObject({ layer: 'mountain', step: 3, place: '' })
  })

  it('lets an explorer begin at the step that was shown where the address is a step behind', async () => {
    const { hall, store } = open(2, defaultView, { ...known, blank: '', isExploring: true })
    await settled()
    expect(store.view.value).toMatchObject({ layer: 'mountain', step: 3 })
    expect(hall.isExploring.value).toBe(true)
  })

  it('follows links afterwards as ever', async () => {
    const { hall, actions } = open(2, defaultView, known)
    await settled()
    actions.patchView({ step: 2 })
    await settled()
    expect(hall.talk.value.step).toBe(2)
  })
})

describe('what is still to be checked', () => {
  it('stays hidden from a reader who has switched it off, whatever the step says', () => {
    const { hall, actions, store } = visit
    hall.explore()
    actions.patchView({ showsInferred: false })
    hall.resume()
    expect(store.view.value).toMatchObject({ layer: 'land', showsInferred: false })
    hall.goTo(3)
    expect(store.view.value.showsInferred).toBe(false)
    expect(hall.showsInferred()).toBe(false)
    hall.leave()
    expect(store.view.value.showsInferred).toBe(false)
  })

  it('is shown again after a step that hides it by itself, also where the visit began there', async () => {
    const { hall, store } = open(4)
    await settled()
    expect(store.view.value.showsInferred).toBe(false)
    hall.previous()
    expect(store.view.value.showsInferred).toBe(true)
    hall.next()
    hall.leave()
    expect(store.view.value.showsInferred).toBe(true)
  })
})

describe('leaving', () => {
  it('gives the reader’s own view back, in the language and colours of now', () => {
    const own: View = { ...defaultView, layer: 'platforms', place: toyCodes.hill, year: '2020' }
    const { hall, store, actions } = open(2, own)
    hall.next()
    actions.patchView({ theme: 'contrast' })
    hall.leave()
    expect(store.view.value).toEqual({ ...own, language: 'en', theme: 'contrast' })
  })

  it('of a talk that began by a link or was loaded anew opens the atlas as it opens', () => {
    for (const step of [{}, { place: toyCodes.east }]) {
      const { hall, store } = open(2, { ...defaultView, ...step })
      hall.next()
      hall.leave()
      expect(store.view.value).toEqual({ ...defaultView, language: 'en', theme: 'light' })
    }
  })

  it('of a story that is not here says so', async () => {
    const { actions, missing, store } = visit
    actions.patchView({ story: 'gone' })
    await settled()
    expect(missing).toHaveBeenCalledWith('gone')
    expect(store.view.value.present).toBe(false)
  })
})
