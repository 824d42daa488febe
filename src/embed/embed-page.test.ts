import { expect, it } from 'vitest'
import { defaultView, type View } from '../view/view.ts'
import { embedUrl, frameCode, siteOf, stillCode } from './embed-page.ts'

const request = {
  atlasUrl: 'https://atlas.example/a/?engine=svg',
  view: { ...defaultView, layer: 'land', place: '330782', present: true },
  controls: ['legend', 'search'],
  origin: 'https://host.example',
} as const

it('names page, controls, origin and view, and nothing of the builder’s own address', () => {
  const url = new URL(embedUrl(request))
  expect(url.pathname).toBe('/a/embed-land.html')
  expect(Object.fromEntries(url.searchParams)).toEqual({ controls: 'legend search', origin: 'https://host.example' })
  expect(url.hash).toBe('#l=land&p=330782')
  const pathOf = (view: View) => new URL(embedUrl({ ...request, view, origin: '' })).pathname
  expect(pathOf(defaultView)).toBe('/a/embed.html')
  expect(pathOf({ ...defaultView, layer: 'land', language: 'en' })).toBe('/a/embed-land.en.html')
})

it('writes code that a quotation mark cannot break', () => {
  const code = frameCode({
    src: 'https://a.example/?a=1&b=2',
    title: '"图"<',
    width: '100%',
    heightPx: 480,
    language: 'zh',
  })
  expect(code).toContain(
    'src="https://a.example/?a=1&amp;b=2" title="&quot;图&quot;&lt;" lang="zh-CN" width="100%" height="480"',
  )
  expect(stillCode('a.svg', 'said "so"', 'https://a.example/', 'x')).toContain('alt="said &quot;so&quot;"')
})

it('takes no site from what is none', () => {
  expect(siteOf('https://host.example/page')).toBe('https://host.example')
  for (const odd of [null, '', '*', 'host.example', 'null', 'file:///a.html', 'data:text/html,x'])
    expect(siteOf(odd), String(odd)).toBeNull()
})
