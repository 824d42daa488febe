// Calls the GL engine where the machine has a GPU worth using; it has a long way, so it is called before there is a page for it.
import { detectGl, type GlSupport } from './detect-software.ts'

const anyGpu: GlSupport = { kind: 'ok', renderer: '' }

/** An engine on its way; null where the machine has nothing to run it on. */
export interface CalledEngine {
  readonly support: GlSupport
  readonly engine: Promise<typeof import('./engine.ts')> | null
}

/** `allowsSoftware` takes an emulated GPU too. The promise may reject; it is answered for where it is awaited. */
export function callEngine(allowsSoftware: boolean): CalledEngine {
  // Whoever takes any GPU need not open a context to ask for its name.
  const support = allowsSoftware ? anyGpu : detectGl()
  const engine = support.kind === 'ok' ? import('./engine.ts') : null
  engine?.catch(() => {})
  return { support, engine }
}
