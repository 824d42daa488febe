// The door to the GL painter: starts the engine that was called.
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import type { CalledEngine } from './call-engine.ts'
import type { GlMap, GlMapOptions } from './gl-map.ts'

/** The shapes may still be on their way. */
export type GlStartOptions = Omit<GlMapOptions, 'topology'> & { readonly topology: Promise<AtlasTopology> }

/**
 * Starts the GL map in the host and resolves when its first whole frame stands there, in the place and the colours of
 * the options. Resolves to null when it cannot, after `events.failed` said why, or when the signal was aborted.
 * Never rejects.
 */
export async function startGlMap(options: GlStartOptions, { support, engine }: CalledEngine): Promise<GlMap | null> {
  const { events, signal } = options
  if (!engine) {
    events.failed(support.kind === 'none' ? 'webgl2' : 'software', support.renderer)
    return null
  }
  try {
    const [{ createGlMap }, topology] = await Promise.all([engine, options.topology])
    return signal?.aborted ? null : await createGlMap({ ...options, topology })
  } catch (error) {
    if (!signal?.aborted) events.failed('chunk', String(error))
    return null
  }
}
