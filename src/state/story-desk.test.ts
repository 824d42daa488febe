// The reader's own stories are kept, and nothing breaks where the browser keeps nothing.
import { describe, expect, it } from 'vitest'
import type { Story } from '../story/story.ts'
import type { StoragePort } from './preferences.ts'
import { createStoryDesk } from './story-desk.ts'

const words = { heading: '一', body: ['甲'], figures: [], notes: ['乙'] }
const story = (id: string): Story => ({
  id,
  titleZh: '题',
  titleEn: '',
  summaryZh: '',
  summaryEn: '',
  steps: [{ link: 'l=land', zh: words, en: null }],
})

function memory(): StoragePort & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}

describe('the story desk', () => {
  it('keeps a reader’s story over visits', () => {
    const storage = memory()
    const desk = createStoryDesk([story('415x')], storage)
    const id = desk.freshId()
    expect(desk.save(story(id))).toBe(true)
    const later = createStoryDesk([story('415x')], storage)
    expect(later.own.value).toEqual([story(id)])
    expect(later.find(id)?.steps[0]?.link).toBe('l=land')
    expect(later.freshId()).not.toBe(id)
    expect([later.isOwn(id), later.isOwn('415x')]).toEqual([true, false])
  })

  it('leaves alone what another window has kept since, and takes it over', () => {
    const storage = memory()
    const desk = createStoryDesk([], storage)
    const other = createStoryDesk([], storage)
    const id = other.freshId()
    other.save(story(id))
    expect(desk.freshId()).not.toBe(id)
    desk.save(story('own-9'))
    expect(createStoryDesk([], storage).own.value.map((s) => s.id)).toEqual([id, 'own-9'])
    other.reread()
    expect(other.find('own-9')).toEqual(story('own-9'))
  })

  it('forgets nothing that a full storage did not take', () => {
    const storage = memory()
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    const desk = createStoryDesk([], { ...storage, setItem: full })
    expect(desk.save(story('own-1'))).toBe(false)
    expect(desk.save(story('own-2'))).toBe(false)
    desk.reread()
    expect(desk.own.value.map((s) => s.id)).toEqual(['own-1', 'own-2'])
  })

  it('replaces and removes', () => {
    const desk = createStoryDesk([], memory())
    desk.save(story('own-1'))
    desk.save({ ...story('own-1'), titleZh: '新' })
    expect(desk.own.value.map((s) => s.titleZh)).toEqual(['新'])
    desk.remove('own-1')
    expect(desk.own.value).toEqual([])
  })

  it.each([null, '{', '[]', '7', '{"own-1":7}'])('starts empty where %s is stored', (text) => {
    const desk = createStoryDesk([], { getItem: () => text, setItem: () => {} })
    expect(desk.own.value).toEqual([])
  })

  it('works for the visit where the browser refuses', () => {
    const refusing: StoragePort = {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError')
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    const desk = createStoryDesk([], refusing)
    expect(desk.save(story('own-1'))).toBe(false)
    expect(desk.find('own-1')).toEqual(story('own-1'))
  })
})
