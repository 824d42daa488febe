import { PNG } from 'pngjs'
import { beforeAll, expect, it } from 'vitest'
import { createRasteriser, previewFont } from './rasterise.ts'

let draw: (svg: string) => PNG

beforeAll(async () => {
  const rasterise = await createRasteriser()
  draw = (content) =>
    PNG.sync.read(
      Buffer.from(
        rasterise(
          `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" font-family="${previewFont}" font-size="30"><rect width="60" height="40" fill="#ffffff"/>${content}</svg>`,
        ),
      ),
    )
})

const text = (characters: string, weight = 400) =>
  draw(`<text x="10" y="30" font-weight="${weight}">${characters}</text>`)
const ink = (picture: PNG) => picture.data.filter((value, i) => i % 4 === 0 && value < 128).length

it('gives a picture of the document’s size', () => {
  const { width, height } = draw('')
  expect([width, height]).toEqual([60, 40])
})

it('draws Chinese and Latin with fonts of its own, each character its own shape', () => {
  const pictures = ['浙', '江', 'Z'].map((character) => text(character))
  for (const picture of pictures) expect(ink(picture)).toBeGreaterThan(20)
  expect(new Set(pictures.map(({ data }) => data.toString('base64'))).size).toBe(3)
})

it('draws bold bolder', () => {
  expect(ink(text('浙', 700))).toBeGreaterThan(ink(text('浙')))
})
