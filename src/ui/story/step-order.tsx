// The pages of a story being written, in their order: one line each, moved by buttons or by dragging; one is open.
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { storyText } from '../../i18n/story.messages.ts'
import { useText } from '../app-context.ts'

interface StepOrderProps {
  /** One line for each page. */
  readonly headings: readonly string[]
  /** Index of the page whose fields are seen; -1 for none. */
  readonly open: number
  readonly toggle: (index: number) => void
  readonly move: (from: number, to: number) => void
  readonly fields: (index: number) => ComponentChildren
  /** Unlike any other page's, and kept by a page that moves. */
  readonly keyOf: (index: number) => number
}

export function StepOrder({ headings, open, toggle, move, fields, keyOf }: StepOrderProps) {
  const t = useText(storyText)
  const list = useRef<HTMLOListElement>(null)
  const dragged = useSignal<{ readonly from: number; readonly to: number } | null>(null)
  const moved = useRef<{ readonly to: number; readonly by: -1 | 1 } | null>(null)
  // A moved row is put into the document again and forgets that its button had the focus.
  useLayoutEffect(() => {
    const now = moved.current
    moved.current = null
    const row = now && list.current?.children[now.to]
    const button = (by: number) => row?.querySelector<HTMLButtonElement>(`[data-by="${by}"]:not(:disabled)`)
    if (now) (button(now.by) ?? button(-now.by))?.focus()
  })
  const step = (from: number, by: -1 | 1) => {
    moved.current = { to: from + by, by }
    move(from, from + by)
  }
  const rowAt = (y: number) => {
    const rows = [...(list.current?.children ?? [])]
    const at = rows.findIndex((row) => y < row.getBoundingClientRect().bottom)
    return at < 0 ? rows.length - 1 : at
  }
  const drop = () => {
    const now = dragged.peek()
    dragged.value = null
    if (now && now.to !== now.from) move(now.from, now.to)
  }
  return (
    <ol ref={list} class={dragged.value ? 'dr' : ''}>
      {headings.map((heading, i) => (
        <li key={keyOf(i)} class={markOf(dragged.value, i)}>
          <p class="so">
            <span
              class="gp"
              title={t.drag}
              aria-hidden="true"
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId)
                event.preventDefault()
                dragged.value = { from: i, to: i }
              }}
              onPointerMove={(event) => {
                const now = dragged.peek()
                if (now) dragged.value = { ...now, to: rowAt(event.clientY) }
              }}
              onPointerUp={drop}
              onPointerCancel={() => {
                dragged.value = null
              }}
            >
              ⠿
            </span>
            <button type="button" class="st2" aria-expanded={open === i} onClick={() => toggle(i)}>
              <span class="mu">{i + 1}</span> {heading}
            </button>
            <button
              type="button"
              class="b"
              aria-label={t.up(i + 1)}
              data-by="-1"
              disabled={i === 0}
              onClick={() => step(i, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              class="b"
              aria-label={t.down(i + 1)}
              data-by="1"
              disabled={i === headings.length - 1}
              onClick={() => step(i, 1)}
            >
              ↓
            </button>
          </p>
          {open === i && fields(i)}
        </li>
      ))}
    </ol>
  )
}

/** How the row looks while one is dragged: the one itself, and the edge at which it would come to stand. */
function markOf(drag: { readonly from: number; readonly to: number } | null, index: number): string {
  if (!drag) return ''
  if (index === drag.from) return 'on'
  return index !== drag.to ? '' : drag.to < drag.from ? 'above' : 'below'
}
