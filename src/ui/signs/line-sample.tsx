// A border or outline of the map as a short line.
import type { OutlineMark } from '../../drawing/drawing.ts'

const dashes = { dotted: '1 2.5', dashed: '4 2.5', solid: undefined } as const

/** 18 px line in the colour and style of an outline. */
export function LineSample({ colour, style }: { readonly colour: string; readonly style: OutlineMark['style'] }) {
  return (
    <svg class="g" viewBox="0 0 18 12" aria-hidden="true">
      <path d="M1 6H17" stroke={colour} stroke-width="1.8" stroke-linecap="round" stroke-dasharray={dashes[style]} />
    </svg>
  )
}
