import { expect, it } from 'vitest'
import { silentPublisher } from '../domain/atlas.ts'
import { decodeView } from './codec.ts'
import { offeredLayers } from './offered-layers.ts'
import { linkText, openingView } from './opening-view.ts'
import { defaultView, layerIds } from './view.ts'

it('opens the default where no publisher says otherwise', () => {
  expect(openingView({})).toEqual(defaultView)
  expect(offeredLayers({ publisher: silentPublisher })).toEqual(layerIds)
  expect(linkText(defaultView)).toBe('')
})

it('opens what the publisher pasted, in the publisher’s language', () => {
  const publisher = { ...silentPublisher, view: 'l=land&u=h', language: 'en' } as const
  expect(openingView({ publisher })).toEqual({ ...defaultView, layer: 'land', areaUnit: 'ha', language: 'en' })
  expect(openingView({ publisher }, 'w=zh')).toEqual(defaultView)
})

it('never opens a theme that is not shown', () => {
  const publisher = { ...silentPublisher, layers: ['platforms', 'mountain'] }
  expect(offeredLayers({ publisher })).toEqual(['mountain', 'platforms'])
  expect(openingView({ publisher }).layer).toBe('mountain')
})

it('writes the default view where silence would open another', () => {
  const opening = { ...defaultView, layer: 'land' } as const
  const link = linkText(defaultView, opening)
  expect(link).not.toBe('')
  expect(decodeView(link)).toMatchObject({ view: defaultView, issues: [] })
  expect(linkText({ ...defaultView, layer: 'platforms' }, opening)).toBe('l=platforms')
})
