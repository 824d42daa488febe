// A component that arrives in its own chunk: nothing until then, a sentence where it fails.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { appText } from '../i18n/app.messages.ts'
import { useText } from './app-context.ts'

/** Wraps a dynamic import. Once it has come it is there at the first drawing: a second one would lay the page out again. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null
  return function Lazy(props: P) {
    const t = useText(appText)
    const [Part, setPart] = useState(() => known)
    const [hasFailed, setHasFailed] = useState(false)
    useEffect(() => {
      // Not `known`: that may have come for another one since this was drawn.
      if (Part) return
      let isWanted = true
      load().then(
        (part) => {
          known = part
          if (isWanted) setPart(() => part)
        },
        () => isWanted && setHasFailed(true),
      )
      return () => {
        isWanted = false
      }
    }, [])
    if (hasFailed) return <p class="fail">{t.partFailed}</p>
    return Part ? <Part {...props} /> : null
  }
}

/** Runs a job when the browser is idle, at the latest after `mostMs`; gives back how to call it off. */
export function whenIdle(job: () => void, mostMs = 3000): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(job, { timeout: mostMs })
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(job, 200)
  return () => clearTimeout(id)
}
