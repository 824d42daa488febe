// The pages about the data: one menu in the toolbar, which arrives after the first page.
import './more-pages.css'
import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { pagesText } from '../../i18n/pages.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'

const pages = ['coverage', 'policy', 'data', 'import'] as const

export function MorePages() {
  const { store } = useApp()
  const t = useText(pagesText)
  const element = useRef<HTMLDetailsElement>(null)
  const isOpen = useSignal(false)
  const isHere = useComputed(() => pages.some((one) => one === store.view.value.page)).value
  const close = () => element.current?.removeAttribute('open')
  useEffect(() => {
    const onAway = (event: Event) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) close()
    }
    addEventListener('pointerdown', onAway)
    return () => removeEventListener('pointerdown', onAway)
  }, [])
  return (
    <details
      ref={element}
      class="mp"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !element.current?.open) return
        event.preventDefault()
        event.stopPropagation()
        close()
        element.current.querySelector('summary')?.focus()
      }}
    >
      <summary class={isHere ? 'b on' : 'b'}>
        {t.more}
        <svg width="8" height="5" viewBox="0 0 8 5" aria-hidden="true">
          <path d="M.5.5 4 4 7.5.5" fill="none" stroke="currentColor" stroke-width="1.2" />
        </svg>
      </summary>
      {isOpen.value && <PageList close={close} />}
    </details>
  )
}

function PageList({ close }: { readonly close: () => void }) {
  const { store, actions, linkOf } = useApp()
  const t = useText(pagesText)
  const view = store.view.value
  return (
    <ul>
      {pages.map((one) => (
        <li key={one}>
          <a
            href={linkOf({ ...view, page: one })}
            aria-current={view.page === one ? 'page' : undefined}
            onClick={follow(() => {
              close()
              actions.openPage(one)
            })}
          >
            {t[one]}
          </a>
        </li>
      ))}
    </ul>
  )
}
