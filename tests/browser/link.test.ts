// The link: it restores what matters, back and forward work, and a damaged one opens what it can.
import { expect, test } from './atlas-test.ts'
import { county, expectLink, fills, linkTo, places, profileOf, settled, theme } from './reader.ts'

test('the same link gives the same map in another visit', async ({ openAtlas }) => {
  const hash = linkTo({ layer: 'indicator', classCount: 4, method: 'equal', place: places.yiwu, theme: 'dark' })
  const first = await openAtlas({ hash })
  const second = await openAtlas({ hash: new URL(first.url()).hash })
  for (const page of [first, second]) await settled(page)
  expect(await fills(second)).toEqual(await fills(first))
  await profileOf(second, '义乌市').waitFor()
})

test('back and forward walk through what the reader did', async ({ openAtlas }) => {
  const page = await openAtlas()
  await theme(page, 'mountain').click()
  await expectLink(page, /l=mountain/)
  await county(page, places.yiwu).click()
  await expectLink(page, /p=/)
  await page.goBack()
  await expectLink(page, /^(?!.*p=).*l=mountain/)
  await page.goBack()
  await expect.poll(() => theme(page, 'zones').getAttribute('aria-current')).toBe('true')
  await page.goForward()
  await expect.poll(() => theme(page, 'mountain').getAttribute('aria-current')).toBe('true')
})

test('a damaged link opens the rest and says gently what it could not', async ({ openAtlas }) => {
  const page = await openAtlas({ hash: '#l=mountain&p=999999&zzz=1&n=70' })
  await expect.poll(() => theme(page, 'mountain').getAttribute('aria-current')).toBe('true')
  const notices = page.getByRole('status', { name: '提示' })
  await expect.poll(() => notices.textContent()).toContain('999999')
})

test('a link that is nothing but noise opens the default view', async ({ openAtlas }) => {
  const page = await openAtlas({ hash: '#%E0%A4%A&&&===<script>alert(1)</script>' })
  await settled(page)
  expect(await theme(page, 'zones').getAttribute('aria-current')).toBe('true')
})

test('links stay short with much chosen', async ({ openAtlas }) => {
  const hash = linkTo({
    layer: 'indicator',
    method: 'given',
    breaks: [100, 200, 500, 1000, 2000],
    overlays: ['mountain', 'platforms', 'pioneer', 'roles'],
    place: places.yiwu,
    compared: ['330109', '330110', '330282', '330782', '331127', '330922'],
    language: 'en',
    theme: 'contrast',
  })
  const page = await openAtlas({ hash })
  await settled(page)
  expect(new URL(page.url()).hash.length).toBeLessThan(300)
})
