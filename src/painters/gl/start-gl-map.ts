// The door to the GL painter: decides whether there is a GPU worth using, then fetches the engine.
import { detectGl } from './detect-software.ts'
import type { GlMap, GlMapOptions } from './gl-map.ts'

/**
 * Starts the GL map in the host and resolves when its first whole frame stands there, in the place and the colours of
 * the options. Resolves to null when it cannot, after `events.failed` said why, or when the signal was aborted.
 * Never rejects.
 */
export async function startGlMap(options: GlMapOptions): Promise<GlMap | null> {
  const { events, signal } = options
  const { kind, renderer } = detectGl()
  if (kind === 'none') {
    events.failed('webgl2', 'no WebGL2 context')
    return null
  }
  if (kind === 'software' && !options.allowsSoftware) {
    events.failed('software', renderer)
    return null
  }
  let engine: typeof import('./engine.ts')
  try {
    engine = await import('./engine.ts')
  } catch (error) {
    if (!signal?.aborted) events.failed('chunk', String(error))
    return null
  }
  return signal?.aborted ? null : engine.createGlMap(options)
}
