// The slide's words: the story's name, the step's heading, lines and large figures, and the way to a phone.
import { type Story, titleOf, wordsOf } from '../../story/story.ts'
import { defaultView } from '../../view/view.ts'
import { useApp } from '../app-context.ts'
import { publishedLink } from '../share/published-link.ts'
import { HeadingText, InlineText } from '../story/inline-text.tsx'
import { LinkQr } from './link-qr.tsx'

interface SlideProps {
  readonly story: Story
  /** From 1. */
  readonly step: number
}

export function Slide({ story, step }: SlideProps) {
  const { store, language, addressOf } = useApp()
  const current = story.steps[step - 1]
  if (!current) return null
  const { heading, body, figures } = wordsOf(current, language.value, store.showsInferred.value)
  const { story: id, step: first, present, theme } = defaultView
  const shared = { ...store.view.value, story: id, step: first, present, theme }
  return (
    <div class="sl" data-step={step}>
      <p class="ki">{titleOf(story, language.value)}</p>
      <h2>
        <HeadingText text={heading} />
      </h2>
      {body.map((line) => (
        <p key={line}>
          <InlineText text={line} />
        </p>
      ))}
      {figures.length > 0 && (
        <dl>
          {figures.map(({ value, label }) => (
            <div key={label}>
              <dt>{value}</dt>
              <dd>
                <InlineText text={label} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <LinkQr link={publishedLink(addressOf(shared), store.atlas.edition.publisher?.address)} />
    </div>
  )
}
