// An SVG document as a PNG, without a browser and without any font of the machine: the same picture wherever it is built.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** How the fonts of the package call themselves. */
export const previewFont = 'Noto Sans S Chinese'
const weights = ['Regular', 'Medium', 'Bold'] as const

export type Rasterise = (svg: string) => Uint8Array

/** Loads the program and its fonts; to be called once in a process. Rejects where the packages are not installed. */
export async function createRasteriser(): Promise<Rasterise> {
  const { resolve } = createRequire(import.meta.url)
  const fonts = join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts')
  const [program, ...fontBuffers] = await Promise.all([
    readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    ...weights.map((weight) => readFile(join(fonts, `NotoSansHans-${weight}.otf`))),
  ])
  await initWasm(program)
  return (svg) => {
    const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: previewFont } })
    const picture = resvg.render()
    const png = picture.asPng()
    picture.free()
    resvg.free()
    return png
  }
}
