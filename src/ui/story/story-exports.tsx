// What a story being written can be taken away as: a Markdown file, or a link that carries it whole.
import { saveFile } from '../../export/save-file.ts'
import { storyText } from '../../i18n/story.messages.ts'
import { formatStory } from '../../story/format-story.ts'
import type { Story } from '../../story/story.ts'
import { useApp, useText } from '../app-context.ts'
import { publishedLink } from '../share/published-link.ts'
import { packStory } from './story-link.ts'

interface StoryExportsProps {
  readonly story: Story
  /** Tells the writer what came of it. */
  readonly say: (text: string) => void
}

export function StoryExports({ story, say }: StoryExportsProps) {
  const { store, addressOf } = useApp()
  const t = useText(storyText)
  const exportMarkdown = () => {
    const name = `${story.titleZh.replace(/[\\/:*?"<>|]/g, '') || t.fileName}.md`
    saveFile(name, new Blob([formatStory(story)], { type: 'text/markdown;charset=utf-8' }))
  }
  const copyLink = async () => {
    const packed = await packStory(story)
    if (packed === null) {
      say(t.linkTooLong)
      return
    }
    const [page = ''] = publishedLink(addressOf(store.view.value), store.atlas.edition.publisher?.address).split('#')
    // A path on a stick leads nowhere on another machine.
    if (page.startsWith('file:')) {
      say(t.noAddress)
      return
    }
    try {
      await navigator.clipboard.writeText(`${page}#md=${packed}`)
      say(t.linkCopied)
    } catch {
      say(t.copyFailed)
    }
  }
  return (
    <>
      <button type="button" class="b" onClick={exportMarkdown}>
        {t.exportMarkdown}
      </button>
      <button type="button" class="b" disabled={story.steps.length === 0} onClick={() => void copyLink()}>
        {t.copyLink}
      </button>
    </>
  )
}
