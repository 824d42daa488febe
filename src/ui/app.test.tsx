// The first page: whole without scripts, in both languages, with one heading and its landmarks.
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { toyServices } from '../../tests/fixtures/toyland/toy-app.tsx'
import { layerIds, type View } from '../view/view.ts'
import { App } from './app.tsx'

const render = (view: Partial<View> = {}) =>
  renderToString(<App services={toyServices(view)} map={<svg id="toy" />} plainTablesHref="table.html" />)

describe('the first page', () => {
  test('has one h1, main with the map, navigation, legend, footer and the review slot', () => {
    const html = render()
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toMatch(/<main[^>]*><svg id="toy"><\/svg><\/main>/)
    expect(html.match(/<nav /g)).toHaveLength(2)
    expect(html).toContain('<aside')
    expect(html).toContain('审图号：待审 · 内部审阅稿')
    expect(html).toContain('数据截至 2026-11-21')
  })

  test('links every theme and, without scripts, the tables', () => {
    const html = render()
    for (const layer of layerIds) expect(html).toContain(`href="#l=${layer}&amp;t=map"`)
    expect(html).toMatch(/<noscript>.*href="table.html".*<\/noscript>/)
  })

  test('carries no style attribute, which a strict policy would drop', () => {
    expect(render()).not.toMatch(/\sstyle=/)
  })

  test('speaks English throughout when asked to', () => {
    const html = render({ language: 'en' })
    expect(html).toContain('Zhejiang Industrial Atlas')
    expect(html).toContain('Map review: pending')
    expect(html).not.toContain('图层')
  })

  test('marks the active theme only', () => {
    const html = render({ layer: 'mountain' })
    expect(html.match(/aria-current="true"/g)).toHaveLength(1)
    expect(html).toMatch(/href="#l=mountain&amp;t=map" aria-current="true"/)
  })
})
