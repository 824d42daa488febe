// How long `npm run data` takes for one province and for the whole country.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programs } from '../../src/pipeline/serve/programs.ts'
import { runNode } from '../../src/pipeline/serve/run-node.ts'
import { median } from './measures.ts'

/** Seconds from start to end of the process, median of `runs`. Rejects where the command fails. */
export async function timeData(province: string, runs: number): Promise<number> {
  const seconds: number[] = []
  for (let run = 0; run < runs; run++) {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-data-'))
    const startedMs = performance.now()
    const code = await runNode({ args: programs.data('--province', province, '--out', folder), isQuiet: true })
    seconds.push((performance.now() - startedMs) / 1000)
    await rm(folder, { recursive: true })
    if (code !== 0) throw new Error(`npm run data -- --province ${province} ended with ${code}`)
  }
  return median(seconds)
}
