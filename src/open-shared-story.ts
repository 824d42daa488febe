// Opens a story that came whole inside a link: it joins the reader's own, and the hall begins with it.
import type { Page } from './compose.tsx'
import { presentText } from './i18n/present.messages.ts'
import { formatStory } from './story/format-story.ts'
import { unpackStory } from './ui/story/story-link.ts'

/** Never rejects: what cannot be unpacked is said as a notice. */
export async function openSharedStory({ services }: Page, packed: string): Promise<void> {
  const { actions, loadDesk } = services
  try {
    const desk = await loadDesk?.()
    if (!desk) return
    const { story } = await unpackStory(packed, desk.freshId())
    if (story.steps.length === 0) throw new RangeError('a story without steps')
    // Opened a second time, it is the one that is here already.
    const text = formatStory(story)
    const { id } = desk.own.peek().find((own) => formatStory(own) === text) ?? story
    if (id === story.id) desk.save(story)
    actions.patchView({ story: id, step: 1, present: true })
  } catch {
    actions.notify({ id: 'story', zh: presentText.zh.missing('#md'), en: presentText.en.missing('#md') })
  }
}
