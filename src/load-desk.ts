// The story desk of this browser: the edition's stories and the reader's own.
import { loadJson } from './load/load-data.ts'
import { storageOf } from './state/preferences.ts'
import { createStoryDesk, type StoryDesk, storageKey } from './state/story-desk.ts'
import type { StoriesFile } from './story/story.ts'

/** Throws a LoadError where the edition's stories cannot be read. */
export async function loadDesk(): Promise<StoryDesk> {
  const { stories } = await loadJson<StoriesFile>('data/stories.json')
  const desk = createStoryDesk(stories, storageOf(window))
  addEventListener('storage', ({ key }) => {
    if (key === storageKey) desk.reread()
  })
  return desk
}
