// The search box: a combobox whose index is loaded when it is first entered.
import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import { searchText } from '../../i18n/search.messages.ts'
import type { RunSearch, SearchHit } from '../../search/search-hit.ts'
import { useApp, useText } from '../app-context.ts'
import { SearchResults } from './search-results.tsx'

const limit = 8

export function SearchBox() {
  const { store, actions, language, loadSearch, hasShortcuts } = useApp()
  const t = useText(searchText)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const query = useSignal('')
  const run = useSignal<RunSearch | 'failed' | null>(null)
  /** What the index at hand was built from. */
  const built = useRef<string | null>(null)
  const isOpen = useSignal(false)
  const active = useSignal(-1)

  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || !hasShortcuts.value || isTyping(event.target)) return
      event.preventDefault()
      input.current?.focus()
    }
    addEventListener('keydown', focusOnSlash)
    return () => removeEventListener('keydown', focusOnSlash)
  }, [])

  const load = () => {
    const basis = `${language.value} ${store.showsInferred.value}`
    if (built.current === basis) return
    built.current = basis
    loadSearch().then(
      (search) => {
        if (built.current === basis) run.value = search
      },
      () => {
        built.current = null
        run.value = 'failed'
      },
    )
  }
  const text = query.value.trim()
  const hits = typeof run.value === 'function' && text !== '' ? run.value(text, limit) : []
  const isShown = isOpen.value && text !== '' && run.value !== null
  const close = () => {
    isOpen.value = false
    active.value = -1
  }
  const choose = (hit: SearchHit) => {
    actions.patchView({ page: 'map', ...hit.view })
    query.value = ''
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = hits.length - 1
    if (event.key === 'Escape') {
      event.stopPropagation()
      if (!isShown) query.value = ''
      close()
    } else if (event.key === 'ArrowDown') {
      event.preventDefault()
      isOpen.value = true
      active.value = active.value >= last ? 0 : active.value + 1
    } else if (event.key === 'ArrowUp') {
      event.preventDefault()
      active.value = active.value <= 0 ? last : active.value - 1
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const hit = hits[Math.max(active.value, 0)]
      if (hit) choose(hit)
    }
  }
  return (
    <search class="q">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M8.2 8.2 11 11M5 8.8a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6z" fill="none" stroke="currentColor" />
      </svg>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t.search}
        aria-autocomplete="list"
        aria-expanded={isShown && hits.length > 0}
        aria-controls={isShown && hits.length > 0 ? `${id}l` : undefined}
        aria-activedescendant={isShown && hits[active.value] ? `${id}o${active.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={t.placeholder}
        value={query.value}
        onFocus={() => {
          load()
          isOpen.value = true
        }}
        onInput={(event) => {
          load()
          query.value = event.currentTarget.value
          isOpen.value = true
          active.value = -1
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <kbd>/</kbd>
      {isShown && (
        <SearchResults
          id={id}
          query={text}
          hits={run.value === 'failed' ? 'failed' : hits}
          active={active.value}
          onChoose={choose}
        />
      )}
    </search>
  )
}

/** True where a key is meant as text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
