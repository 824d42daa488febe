// The head of the phone's sheet: the way to the themes, a handle to drag, a step up and a step down.
import './sheet-head.css'
import { type Signal, useSignalEffect } from '@preact/signals'
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { appText } from '../../i18n/app.messages.ts'
import { useText } from '../app-context.ts'
import { nearestHeight, type SheetHeight, stepHeight } from './sheet-heights.ts'

const dragThresholdPx = 6

interface SheetHeadProps {
  readonly height: Signal<SheetHeight>
  readonly sheet: RefObject<HTMLElement | null>
}

export function SheetHead({ height, sheet }: SheetHeadProps) {
  const t = useText(appText)
  // What stands on top says what the map shows; folded, the sheet shows only that.
  useSignalEffect(() => {
    if (height.value === 'peek') sheet.current?.scrollTo(0, 0)
  })
  const drag = useRef<{ readonly y: number; readonly px: number; moved: boolean } | null>(null)
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
  const toThemes = () => {
    if (height.value === 'peek') height.value = 'half'
    // The half has its place before the list can be brought into it.
    requestAnimationFrame(() => sheet.current?.querySelector('.ly')?.scrollIntoView())
  }
  const names = { peek: t.peek, half: t.half, full: t.full }
  return (
    <>
      <button type="button" class="b th" onClick={toThemes}>
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
      <StepButton label={t.sheetRaise} step={1} height={height} />
      <StepButton label={t.sheetLower} step={-1} height={height} />
    </>
  )
}

interface StepButtonProps {
  readonly label: string
  readonly step: 1 | -1
  readonly height: Signal<SheetHeight>
}

function StepButton({ label, step, height }: StepButtonProps) {
  const next = stepHeight(height.value, step)
  return (
    <button
      type="button"
      class={step === 1 ? 'up' : 'dn'}
      aria-label={label}
      disabled={next === height.value}
      onClick={() => {
        height.value = next
      }}
    />
  )
}
