// The pages about the data: one menu in the toolbar, which arrives after the first page.
import './more-pages.css'
import { useEffect, useRef } from 'preact/hooks'
import { pagesText } from '../../i18n/pages.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'

const pages = ['coverage', 'policy', 'data', 'import'] as const

export function MorePages() {
  const { store, actions, linkOf } = useApp()
  const t = useText(pagesText)
  const element = useRef<HTMLDetailsElement>(null)
  const { page } = store.view.value
  const close = () => element.current?.removeAttribute('open')
  useEffect(() => {
    const onAway = (event: Event) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) close()
    }
    addEventListener('pointerdown', onAway)
    return () => removeEventListener('pointerdown', onAway)
  }, [])
  const isHere = pages.some((one) => one === page)
  return (
    <details
      ref={element}
      class="mp"
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
      <ul>
        {pages.map((one) => (
          <li key={one}>
            <a
              href={linkOf({ ...store.view.value, page: one })}
              aria-current={page === one ? 'page' : undefined}
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
    </details>
  )
}
