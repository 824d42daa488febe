// The phone's one sheet with three heights; on wider windows its children stand free.
import { useSignal, useSignalEffect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { appText } from '../../i18n/app.messages.ts'
import { useApp, useText } from '../app-context.ts'

export const sheetHeights = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

/** The height whose top edge is nearest to where a drag ended. `fraction` is of the window's height. */
export function nearestHeight(fraction: number): SheetHeight {
  return fraction < 0.3 ? 'peek' : fraction < 0.72 ? 'half' : 'full'
}

/** The next height up (+1) or down (-1), or the same at either end. */
export function stepHeight(height: SheetHeight, step: 1 | -1): SheetHeight {
  return sheetHeights[sheetHeights.indexOf(height) + step] ?? height
}

const dragThresholdPx = 6

export function Sheet({ children }: { readonly children: ComponentChildren }) {
  const { store } = useApp()
  const t = useText(appText)
  const height = useSignal<SheetHeight>('peek')
  const sheet = useRef<HTMLDivElement>(null)
  const drag = useRef<{ readonly y: number; readonly px: number; moved: boolean } | null>(null)

  // A place chosen on the map has something to say: the folded sheet opens to its half.
  const hadPlace = useRef(store.view.value.place)
  useSignalEffect(() => {
    const { place } = store.view.value
    if (place !== '' && place !== hadPlace.current && height.peek() === 'peek') height.value = 'half'
    hadPlace.current = place
  })

  const setPx = (px: string) => sheet.current?.style.setProperty('--drag', px)
  const onPointerDown = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const px = sheet.current?.getBoundingClientRect().height ?? 0
    drag.current = { y: event.clientY, px, moved: false }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent) => {
    const start = drag.current
    if (!start) return
    const up = start.y - event.clientY
    if (Math.abs(up) > dragThresholdPx) start.moved = true
    if (start.moved) setPx(`${start.px + up}px`)
  }
  const onPointerUp = (event: PointerEvent) => {
    const start = drag.current
    if (start?.moved) height.value = nearestHeight((start.px + start.y - event.clientY) / innerHeight)
    sheet.current?.style.removeProperty('--drag')
  }
  const onClick = () => {
    const wasDrag = drag.current?.moved
    drag.current = null
    if (!wasDrag) height.value = height.value === 'full' ? 'peek' : stepHeight(height.value, 1)
  }
  const names = { peek: t.peek, half: t.half, full: t.full }
  return (
    <div ref={sheet} class={`p ${height.value}`}>
      <div class="sh">
        <button
          type="button"
          class="b th"
          onClick={() => {
            if (height.value === 'peek') height.value = 'half'
            // The half has its place before the list can be brought into it.
            requestAnimationFrame(() => sheet.current?.querySelector('.ly')?.scrollIntoView())
          }}
        >
          {t.themes}
        </button>
        <button
          type="button"
          class="hd"
          aria-label={t.sheetHandle(names[height.value])}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={onPointerUp}
          onClick={onClick}
        />
        <StepButton label={t.sheetRaise} step={1} height={height.value} onStep={(to) => (height.value = to)} />
        <StepButton label={t.sheetLower} step={-1} height={height.value} onStep={(to) => (height.value = to)} />
      </div>
      {children}
    </div>
  )
}

interface StepButtonProps {
  readonly label: string
  readonly step: 1 | -1
  readonly height: SheetHeight
  readonly onStep: (height: SheetHeight) => void
}

function StepButton({ label, step, height, onStep }: StepButtonProps) {
  const next = stepHeight(height, step)
  return (
    <button
      type="button"
      class={step === 1 ? 'up' : 'dn'}
      aria-label={label}
      disabled={next === height}
      onClick={() => onStep(next)}
    />
  )
}
