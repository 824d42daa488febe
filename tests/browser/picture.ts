// Compares a screenshot with the picture that was agreed on, and leaves both where they differ.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const expectedFolder = 'tests/browser/expected'
const outFolder = 'tests/out/pictures'

/** Per pixel, 0 to 1: below this a colour counts as the same. */
const colourTolerance = 0.12
/** Share of a picture's pixels that may differ: the same text is hinted a little apart by other builds of the browser. */
const tolerance = 0.002

export interface Comparison {
  /** Share of pixels that differ, 0 to 1. */
  readonly share: number
  /** "" where the picture is as expected; else what to look at and how to accept it. */
  readonly complaint: string
}

/** Set UPDATE_PICTURES=1 to write the expected picture instead of comparing with it. */
export async function comparePicture(name: string, screenshot: Buffer): Promise<Comparison> {
  const expectedPath = join(expectedFolder, `${name}.png`)
  const actual = PNG.sync.read(screenshot)
  if (process.env.UPDATE_PICTURES === '1') {
    await mkdir(expectedFolder, { recursive: true })
    await writeFile(expectedPath, smallest(actual))
    return { share: 0, complaint: '' }
  }
  const expected = await readFile(expectedPath).then(PNG.sync.read, () => null)
  const isSameSize = expected?.width === actual.width && expected.height === actual.height
  const diff = new PNG({ width: actual.width, height: actual.height })
  const share =
    expected && isSameSize
      ? pixelmatch(expected.data, actual.data, diff.data, actual.width, actual.height, { threshold: colourTolerance }) /
        (actual.width * actual.height)
      : 1
  if (share <= tolerance) return { share, complaint: '' }
  await mkdir(outFolder, { recursive: true })
  await writeFile(join(outFolder, `${name}.actual.png`), screenshot)
  await writeFile(join(outFolder, `${name}.diff.png`), smallest(diff))
  return {
    share,
    complaint:
      `${name}: ${(share * 100).toFixed(2)} % 的像素不同，见 ${outFolder}/${name}.*.png；若是有意的，运行 UPDATE_PICTURES=1 npm run test:browser。` +
      `${name}: ${(share * 100).toFixed(2)} % of the pixels differ, see ${outFolder}/${name}.*.png; if meant, run UPDATE_PICTURES=1 npm run test:browser.`,
  }
}

/** No alpha, best compression: these files live in the repository. Flat colours pack best unfiltered. */
function smallest(picture: PNG): Buffer {
  return PNG.sync.write(picture, {
    colorType: 2,
    inputColorType: 6,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  })
}

/**
 * How far two pictures of one size are apart to an eye at a distance: the largest difference, in any patch of `patchPx` by
 * `patchPx`, of one channel's mean, 0 to 255.
 */
export function largestDifference(a: PNG, b: PNG, patchPx: number): number {
  let largest = 0
  for (let top = 0; top + patchPx <= a.height; top += patchPx)
    for (let left = 0; left + patchPx <= a.width; left += patchPx) {
      const sums = [0, 0, 0]
      for (let y = top; y < top + patchPx; y++)
        for (let at = (y * a.width + left) * 4; at < (y * a.width + left + patchPx) * 4; at += 4)
          for (let channel = 0; channel < 3; channel++)
            sums[channel] = (sums[channel] ?? 0) + (a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)
      for (const sum of sums) largest = Math.max(largest, Math.abs(sum) / (patchPx * patchPx))
    }
  return largest
}
