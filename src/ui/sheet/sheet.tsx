// The phone's one sheet with three heights; on wider windows its children stand free.
import { useSignal, useSignalEffect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { lazily } from '../lazy.tsx'
import type { SheetHeight } from './sheet-heights.ts'

const SheetHead = lazily(() => import('./sheet-head.tsx').then((part) => part.SheetHead))

export function Sheet({ children }: { readonly children: ComponentChildren }) {
  const { store } = useApp()
  const height = useSignal<SheetHeight>('peek')
  const sheet = useRef<HTMLDivElement>(null)

  // A place chosen on the map has something to say: the folded sheet opens to its half. A theme chosen from the full one is to
  // be seen: it comes down.
  const had = useRef(store.view.value)
  useSignalEffect(() => {
    const { place, layer } = store.view.value
    const opens = place !== '' && place !== had.current.place
    if (height.peek() === (opens ? 'peek' : 'full') && (opens || layer !== had.current.layer)) height.value = 'half'
    had.current = store.view.value
  })

  return (
    <div ref={sheet} class={`p ${height.value}`}>
      <div class="sh">
        <SheetHead height={height} sheet={sheet} />
      </div>
      {children}
    </div>
  )
}
