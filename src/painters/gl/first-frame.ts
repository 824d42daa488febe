// Waits for the map's first whole frame, and says what went wrong where it never comes.
import type { MapEventType, MapLibreMap } from 'maplibre-gl'
import type { GlFailure } from './gl-map.ts'

/** The page stays usable meanwhile, so this is generous; a hidden tab draws no frames and does not count. */
const patienceMs = 20_000

export type FirstFrame = 'ready' | 'aborted' | { readonly reason: GlFailure; readonly detail: string }

export function whenFirstFrame(map: MapLibreMap, signal?: AbortSignal): Promise<FirstFrame> {
  return new Promise((resolve) => {
    let timer = 0
    const settle = (outcome: FirstFrame) => {
      clearTimeout(timer)
      map.off('load', onLoad)
      map.off('error', onError)
      map.off('webglcontextlost', onLost)
      signal?.removeEventListener('abort', onAbort)
      resolve(outcome)
    }
    const onLoad = () => settle('ready')
    const onError = ({ error }: MapEventType['error']) => settle({ reason: 'worker', detail: error.message })
    const onLost = () => settle({ reason: 'context-lost', detail: 'while starting' })
    const onAbort = () => settle('aborted')
    const wait = () => {
      timer = window.setTimeout(() => {
        if (document.hidden) wait()
        else settle({ reason: 'worker', detail: `no frame within ${patienceMs} ms` })
      }, patienceMs)
    }
    map.on('load', onLoad)
    map.on('error', onError)
    map.on('webglcontextlost', onLost)
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted) onAbort()
    else wait()
  })
}
