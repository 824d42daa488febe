// The bar above the map: pages, sharing, presentation, language, colours, help.
import { useComputed } from '@preact/signals'
import { appText } from '../../i18n/app.messages.ts'
import { type PageId, themes } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'
import { lazily } from '../lazy.tsx'

const MorePages = lazily(() => import('./more-pages.tsx').then((part) => part.MorePages))

export function Toolbar() {
  const { store, actions, language, dialog, loadDesk } = useApp()
  const t = useText(appText)
  const compared = useComputed(() => store.view.value.compared.length).value
  const theme = useComputed(() => store.view.value.theme).value
  return (
    <nav class="nv" aria-label={t.toolbar}>
      <PageLink page="table">{t.table}</PageLink>
      <PageLink page="compare">{compared > 0 ? t.comparing(compared) : t.compare}</PageLink>
      <button
        type="button"
        class="b"
        onClick={() => {
          dialog.value = 'share'
        }}
      >
        {t.share}
      </button>
      {loadDesk && (
        <button
          type="button"
          class="b"
          onClick={() => {
            dialog.value = 'stories'
          }}
        >
          {t.present}
          <svg width="7" height="8" aria-hidden="true">
            <path d="M0 0V8L7 4z" fill="currentColor" />
          </svg>
        </button>
      )}
      <MorePages />
      <span class="gap" />
      <button
        type="button"
        class="b q2"
        lang={t.otherLanguage}
        onClick={() => actions.patchView({ language: language.value === 'zh' ? 'en' : 'zh' })}
      >
        {t.language}
      </button>
      <label class="b q2">
        <svg width="14" height="14" aria-hidden="true">
          <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" />
          <path d="M7 1a6 6 0 0 0 0 12z" fill="currentColor" />
        </svg>
        <select
          aria-label={t.themeLabel}
          title={t.themeLabel}
          value={theme}
          onChange={(event) => {
            const chosen = themes.find((one) => one === event.currentTarget.value)
            if (chosen) actions.patchView({ theme: chosen })
          }}
        >
          {themes.map((one) => (
            <option key={one} value={one} selected={one === theme}>
              {t[one]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="b q2"
        aria-label={t.help}
        onClick={() => {
          dialog.value = 'help'
        }}
      >
        ?
      </button>
    </nav>
  )
}

function PageLink({ page, children }: { readonly page: PageId; readonly children: string }) {
  const { store, actions, linkOf } = useApp()
  const isOpen = useComputed(() => store.view.value.page === page).value
  const next = isOpen ? 'map' : page
  const href = () => linkOf({ ...store.view.peek(), page: next })
  // It changes with whatever the reader does, and matters to who is about to use it.
  const aim = (event: Event) => {
    ;(event.currentTarget as HTMLAnchorElement).href = href()
  }
  return (
    <a
      class="b"
      href={href()}
      onPointerEnter={aim}
      onFocus={aim}
      aria-current={isOpen ? 'page' : undefined}
      onClick={follow(() => actions.openPage(next))}
    >
      {children}
    </a>
  )
}
