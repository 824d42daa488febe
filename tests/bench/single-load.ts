// The single file, opened from the disk, against the same atlas on a server: which of them is there sooner.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { programs } from '../../src/pipeline/serve/programs.ts'
import { runNode } from '../../src/pipeline/serve/run-node.ts'
import { type ColdLoad, coldLoad, type PageToLoad } from './cold-load.ts'
import type { Conditions } from './conditions.ts'

export interface SingleLoads {
  readonly file: readonly ColdLoad[]
  readonly online: readonly ColdLoad[]
}

/** Builds the file beside what is there, and opens both `runs` times in turns. Rejects where the build fails. */
export async function timeSingleFile(
  browser: Browser,
  online: PageToLoad,
  conditions: Conditions,
  runs: number,
): Promise<SingleLoads> {
  const folder = await mkdtemp(join(tmpdir(), 'single-'))
  try {
    const args = ['build', '--config', 'src/pipeline/single/vite.config.ts', '--outDir', folder, '--logLevel', 'error']
    if ((await runNode({ args: programs.vite(...args) })) !== 0) throw new Error('the single file was not built')
    const [name = ''] = await readdir(folder)
    const file: PageToLoad = {
      ...online,
      url: `${pathToFileURL(join(folder, name)).href}${new URL(online.url).search}`,
    }
    const loads = { file: [] as ColdLoad[], online: [] as ColdLoad[] }
    for (let run = 0; run < runs; run++) {
      loads.online.push(await coldLoad(browser, online, conditions))
      loads.file.push(await coldLoad(browser, file, conditions))
    }
    return loads
  } finally {
    await rm(folder, { recursive: true })
  }
}
