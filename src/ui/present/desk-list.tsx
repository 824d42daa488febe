// The presenter's buttons, and every step of the story to jump to; the present one is always in sight.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { presentText } from '../../i18n/present.messages.ts'
import type { Talk } from '../../story/sync-protocol.ts'
import { useText } from '../app-context.ts'

interface DeskListProps {
  readonly headings: readonly string[]
  /** From 1. */
  readonly step: number
  readonly blank: Talk['blank']
  readonly isExploring: boolean
  readonly go: (step: number) => void
  /** Negative for back. */
  readonly move: (steps: number) => void
  readonly toggle: (kind: 'black' | 'white') => void
  readonly resume: () => void
}

export function DeskList({ headings, step, blank, isExploring, go, move, toggle, resume }: DeskListProps) {
  const t = useText(presentText)
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    const box = list.current
    if (!box) return
    // With the one that follows: a speaker looks ahead.
    for (const item of [box.children[step], box.children[step - 1]]) if (item) reveal(item, box)
  }, [step])
  return (
    <nav class="pl" aria-label={t.steps}>
      <p class="row">
        <button type="button" class="b" onClick={() => move(-1)}>
          {t.previous}
        </button>
        <button type="button" class="b on" onClick={() => move(1)}>
          {t.next}
        </button>
        <button type="button" class="b" aria-pressed={blank === 'black'} onClick={() => toggle('black')}>
          {t.black}
        </button>
        <button type="button" class="b" aria-pressed={blank === 'white'} onClick={() => toggle('white')}>
          {t.white}
        </button>
        {isExploring && (
          <button type="button" class="b on" onClick={resume}>
            {t.resume}
          </button>
        )}
      </p>
      <ol ref={list}>
        {headings.map((heading, i) => (
          <li key={`${i} ${heading}`}>
            <button type="button" aria-current={i + 1 === step ? 'step' : undefined} onClick={() => go(i + 1)}>
              <span>{i + 1}</span> {heading}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Scrolls the list and nothing around it: a small window must not leave its map. */
function reveal(item: Element, list: HTMLElement): void {
  const [wanted, seen] = [item.getBoundingClientRect(), list.getBoundingClientRect()]
  list.scrollTop += Math.max(0, wanted.bottom - seen.bottom) + Math.min(0, wanted.top - seen.top)
}
