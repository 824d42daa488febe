// The single file as it is built, and its address on this machine's disk.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { programs } from '../../src/pipeline/serve/programs.ts'
import { runNode } from '../../src/pipeline/serve/run-node.ts'

export const path = 'dist-single/浙江工业空间图谱.html'
export const address = pathToFileURL(resolve(path)).href

/** Rejects where the build fails, having said why. */
export async function buildSingleFile(): Promise<void> {
  const args = programs.vite('build', '--config', 'src/pipeline/single/vite.config.ts', '--logLevel', 'error')
  if ((await runNode({ args })) !== 0) throw new Error('the single file was not built')
}
