// A component that arrives in its own chunk: nothing until then, a sentence where it fails.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { appText } from '../i18n/app.messages.ts'
import { useText } from './app-context.ts'

/** Wraps a dynamic import; the browser keeps the module, so nothing is kept here. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Lazy(props: P) {
    const t = useText(appText)
    const [Part, setPart] = useState<ComponentType<P> | null>(null)
    const [hasFailed, setHasFailed] = useState(false)
    useEffect(() => {
      let isWanted = true
      load().then(
        (part) => isWanted && setPart(() => part),
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
