// Accessibility by rule: axe finds nothing, on any ground, with panels open, on a phone, in either language.
import axe, { type RunOptions } from 'axe-core'
import { expect, test, type Visit } from './atlas-test.ts'
import { linkTo, places, settled } from './reader.ts'

const phone = { width: 360, height: 740 }
const views: readonly (readonly [string, Visit])[] = [
  ['the first view', {}],
  ['a profile', { hash: linkTo({ place: places.yiwu }) }],
  ['mountain counties with flows', { hash: linkTo({ layer: 'mountain', flows: ['0', '1'] }) }],
  ['platforms in the dark', { hash: linkTo({ layer: 'platforms', theme: 'dark' }) }],
  ['a choropleth in high contrast', { hash: linkTo({ layer: 'indicator', theme: 'contrast', place: places.yiwu }) }],
  ['land in English', { hash: linkTo({ layer: 'land', language: 'en' }) }],
  ['the layout', { hash: linkTo({ layer: 'layout' }) }],
  ['the table', { hash: linkTo({ page: 'table' }) }],
  ['the comparison', { hash: linkTo({ page: 'compare', compared: [places.yiwu, places.xiaoshan] }) }],
  ['a phone', { viewport: phone, touch: true }],
  [
    'a phone with a profile in the dark',
    { viewport: phone, touch: true, hash: linkTo({ place: places.yiwu, theme: 'dark' }) },
  ],
  ['GL', { engine: 'gl' }],
  ['the presenter’s window', { window: 'presenter', hash: linkTo({ story: '415x', step: 3 }) }],
  ['the handout', { window: 'handout', hash: linkTo({ story: 'mountain', language: 'en' }) }],
]

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

test.for(views)('%s', async ([, visit], { openAtlas }) => {
  const page = await openAtlas(visit)
  // What arrives after the first answer is judged as well: controls, profile, pages.
  if (visit.window) await page.waitForLoadState('networkidle')
  else await settled(page)
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    // Inside the page axe is a global; the import of this file is none of it.
    (options) => (globalThis as unknown as { readonly axe: typeof axe }).axe.run(document, options),
    rules,
  )
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
  )
  expect(found).toEqual([])
})
