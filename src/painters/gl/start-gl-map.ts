// The door to the GL painter: decides whether there is a GPU worth using, then fetches the engine.
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import { detectGl, type GlSupport } from './detect-software.ts'
import type { GlMap, GlMapOptions } from './gl-map.ts'

const anyGpu: GlSupport = { kind: 'ok', renderer: '' }

/** The shapes may still be on their way. */
export type GlStartOptions = Omit<GlMapOptions, 'topology'> & { readonly topology: Promise<AtlasTopology> }

/**
 * Starts the GL map in the host and resolves when its first whole frame stands there, in the place and the colours of
 * the options. Resolves to null when it cannot, after `events.failed` said why, or when the signal was aborted.
 * Never rejects.
 */
export async function startGlMap(options: GlStartOptions): Promise<GlMap | null> {
  const { events, signal } = options
  // Whoever takes any GPU need not open a context to ask for its name.
  const { kind, renderer } = options.allowsSoftware ? anyGpu : detectGl()
  if (kind !== 'ok') {
    events.failed(kind === 'none' ? 'webgl2' : 'software', renderer)
    return null
  }
  let engine: typeof import('./engine.ts')
  let topology: AtlasTopology
  try {
    // Side by side: the engine has the longer way.
    const shapes = options.topology
    ;[engine, topology] = await Promise.all([import('./engine.ts'), shapes])
  } catch (error) {
    if (!signal?.aborted) events.failed('chunk', String(error))
    return null
  }
  return signal?.aborted ? null : engine.createGlMap({ ...options, topology })
}
