// The link of a shipped story: its own page, which chat programs show with title and picture.
import { useSignal } from '@preact/signals'
import { storyText } from '../../i18n/story.messages.ts'
import type { Story } from '../../story/story.ts'
import { storyPage } from '../../story/story-page.ts'
import { type AppState, useApp, useText } from '../app-context.ts'
import { isReachable, publishedLink } from '../share/published-link.ts'

/** Whether others can open what this page gives out. */
export function isPublished(app: AppState): boolean {
  return isReachable(homeOf(app))
}

/** The atlas's own address where others find it, without hash and options. */
function homeOf({ store, addressOf }: AppState): string {
  const link = publishedLink(addressOf(store.view.peek()), store.atlas.edition.publisher?.address)
  return link.replace(/[?#].*$/s, '')
}

export function StoryLink({ story }: { readonly story: Story }) {
  const app = useApp()
  const t = useText(storyText)
  const said = useSignal('')
  const home = homeOf(app)
  // A file has no pages beside it.
  if (!/^https?:/.test(home)) return null
  const link = new URL(storyPage(story.id, app.language.value), home).href
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      said.value = t.storyLinkCopied
    } catch {
      // Without permission or without https: to be copied by hand.
      said.value = link
    }
  }
  return (
    <>
      <button type="button" class="b q2" onClick={() => void copy()}>
        {t.copyLink}
      </button>
      <span role="status" class="mu">
        {said.value}
      </span>
    </>
  )
}
