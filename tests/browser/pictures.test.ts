// Eight links as pictures: what a change does to the look is seen before it is accepted.
import { expect, test, type Visit } from './atlas-test.ts'
import { comparePicture } from './picture.ts'
import { linkTo, places, settled } from './reader.ts'

const desktop = { width: 1200, height: 750 }
const pictures: readonly (readonly [string, Visit])[] = [
  ['zones-all', {}],
  ['zones-cluster-profile', { hash: linkTo({ cluster: 'C01', place: places.xiaoshan }) }],
  ['mountain-flows', { hash: linkTo({ layer: 'mountain', flows: ['0', '1'] }) }],
  ['platforms-dark', { hash: linkTo({ layer: 'platforms', theme: 'dark' }) }],
  ['land-english', { hash: linkTo({ layer: 'land', language: 'en' }) }],
  ['indicator-contrast', { hash: linkTo({ layer: 'indicator', theme: 'contrast' }) }],
  ['layout-gl', { hash: linkTo({ layer: 'layout' }), engine: 'gl' }],
  ['phone-profile', { hash: linkTo({ place: places.yiwu }), viewport: { width: 360, height: 750 }, touch: true }],
]

test.for(pictures)('%s', async ([name, visit], { openAtlas }) => {
  const page = await openAtlas({ viewport: desktop, ...visit })
  await settled(page)
  const screenshot = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
  const { complaint } = await comparePicture(name, screenshot)
  expect(complaint).toBe('')
})
