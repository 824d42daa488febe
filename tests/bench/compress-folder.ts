// Puts a .br beside every text file that has none yet, as a static host would.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const isText = (name: string) => /\.(html|js|mjs|css|json|svg|csv|md|txt|webmanifest)$/.test(name)

export async function compressFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name)
    if (!isText(name) || !(await stat(path)).isFile() || (await exists(`${path}.br`))) continue
    const text = await readFile(path)
    const options = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }
    await writeFile(`${path}.br`, await compress(text, options))
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
