// What the page sets on the document: language and ground; and the keys that work everywhere.
import { useSignalEffect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useApp } from './app-context.ts'
import { isTyping } from './search/search-box.tsx'

/** Keeps <html lang data-ground> in step with the view. */
export function useDocument(): void {
  const { store, language } = useApp()
  useSignalEffect(() => {
    const root = document.documentElement
    root.lang = language.value === 'zh' ? 'zh-CN' : 'en'
    root.dataset.ground = store.ground.value
  })
}

/** Escape closes what is open; ?, t, c, s and 1–6 act unless switched off or typed into a field. */
export function useShortcuts(): void {
  const app = useApp()
  const { store, actions, dialog, hasShortcuts } = app
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (dialog.value !== '') return
      const { page, place } = store.view.value
      if (event.key === 'Escape') {
        if (page !== 'map') actions.openPage('map')
        else if (place !== '') actions.select('')
        return
      }
      // Where the part cannot be loaded, the toolbar says the same.
      if (hasShortcuts.value) import('./shortcuts.ts').then(({ act }) => act(event.key, app)).catch(() => {})
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
