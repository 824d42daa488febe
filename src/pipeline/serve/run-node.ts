// Runs one of the project's own Node programs as a child and passes its output on.
import { spawn } from 'node:child_process'

export interface NodeRun {
  /** Arguments after `node`. */
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Swallows what it prints, errors excepted. */
  readonly isQuiet?: boolean
}

/** Resolves with the exit code: 1 where the child was ended by a signal. Rejects where Node cannot be started. */
export function runNode({ args, env = {}, isQuiet = false }: NodeRun): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      stdio: ['inherit', isQuiet ? 'ignore' : 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
