// A modal dialog: the browser's own, so that focus stays inside and Escape closes it.
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import './dialog.css'
import { appText } from '../../i18n/app.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { Close } from './close.tsx'

interface DialogProps {
  readonly title: string
  readonly children: ComponentChildren
  /** Takes it away; without it the page's own dialog is closed. */
  readonly onClose?: () => void
}

export function Dialog({ title, children, onClose }: DialogProps) {
  const { dialog } = useApp()
  const t = useText(appText)
  const id = useId()
  const element = useRef<HTMLDialogElement>(null)
  const close =
    onClose ??
    (() => {
      dialog.value = ''
    })
  useEffect(() => {
    const opener = document.activeElement
    element.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself; the click is on the backdrop
    <dialog
      ref={element}
      class="dg"
      aria-labelledby={id}
      onClose={close}
      onClick={(event) => event.target === element.current && close()}
    >
      <div>
        <header class="ph">
          <h2 id={id}>{title}</h2>
          <button type="button" class="x" aria-label={t.close} onClick={close}>
            <Close />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
