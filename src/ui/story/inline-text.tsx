// A line of a story: plain text and **strong** as elements, never as HTML.
import { inlineParts } from '../../story/inline.ts'

export function InlineText({ text }: { readonly text: string }) {
  return <>{inlineParts(text).map(({ text: part, isStrong }, i) => (isStrong ? <b key={i}>{part}</b> : part))}</>
}

/** A heading whose parts between "|" stay together as long as they fit. */
export function HeadingText({ text }: { readonly text: string }) {
  const parts = text.split('|')
  return (
    <>
      {parts.map((part, i) => (
        <span key={i} class="hp">
          {part}
          {i < parts.length - 1 && /[\p{Script=Latin},:;]$/u.test(part) ? ' ' : ''}
        </span>
      ))}
    </>
  )
}
