// A line of a story: plain text and **strong** as elements, never as HTML.
import { Fragment } from 'preact'
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
        <Fragment key={i}>
          <span class="hp">{part}</span>
          {i < parts.length - 1 && /[\p{Script=Latin},:;]$/u.test(part) ? ' ' : ''}
        </Fragment>
      ))}
    </>
  )
}
