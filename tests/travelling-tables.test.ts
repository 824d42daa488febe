// The real tables on their way to the browser: nothing is lost, and nothing of the first page waits for what comes later.
import { describe, expect, it } from 'vitest'
import { readAtlasFile, toAtlasFiles } from '../src/domain/atlas-file.ts'
import { addColumns } from '../src/domain/columns.ts'
import { packPlaces, roundDegrees, unpackPlaces } from '../src/domain/packed-places.ts'
import { describePlace } from '../src/drawing/describe-place.ts'
import { draw } from '../src/drawing/draw.ts'
import { firstDrawers } from '../src/drawing/drawers.ts'
import { allLayers } from '../src/layers/all-layers.ts'
import { palettes } from '../src/scales/palette.ts'
import { createSearch } from '../src/search/search.ts'
import { defaultView } from '../src/view/view.ts'
import { realAtlas } from './fixtures/real-atlas.ts'

const real = realAtlas()
const { divisions, formerNames, groups, clusters, zones, risingStars, platforms, mountainCounties, statusEvents } = real
const { mountainGroupFigures, pairs, landMeasures, landTargets, indicators, values, pioneerZones, layoutParts } = real
const { officialTotals, sources, edition, places } = real
const tables = {
  ...{ divisions, formerNames, groups, clusters, zones, risingStars, platforms, mountainCounties, statusEvents },
  ...{ mountainGroupFigures, pairs, landMeasures, landTargets, indicators, values, pioneerZones, layoutParts },
  ...{ officialTotals, sources },
}
const sent = JSON.stringify(toAtlasFiles({ edition, places, tables }))
const arrive = () => {
  const { main, later, english } = JSON.parse(sent) as ReturnType<typeof toAtlasFiles>
  return { atlas: readAtlasFile(main), later, english }
}

describe('the tables', () => {
  it('arrive as they were sent', () => {
    const { atlas, later, english } = arrive()
    addColumns(atlas, later)
    addColumns(atlas, english)
    for (const [name, rows] of Object.entries(tables)) expect(atlas[name as keyof typeof tables], name).toEqual(rows)
  })
  it('arrive with their places, as precise as these travel', () => {
    const arrived = arrive().atlas.places
    expect(arrived).toEqual(unpackPlaces(packPlaces(places)))
    for (const [i, { label }] of places.entries())
      for (const n of [0, 1] as const) expect(arrived[i]?.label[n]).toBe(roundDegrees(label[n]))
  })
})

describe('before the later columns have come', () => {
  const { atlas } = arrive()
  const whole = { ...real, places: atlas.places, placeByCode: atlas.placeByCode }
  const { light } = palettes
  it('the first theme, every status, every profile and the search say all they ever will', () => {
    for (const cluster of ['', ...groups.map((g) => g.id), ...clusters.map((c) => c.id)]) {
      const view = { ...defaultView, cluster }
      expect(draw(atlas, view, light, firstDrawers)).toEqual(draw(whole, view, light, firstDrawers))
    }
    for (const { title, status } of allLayers) {
      const context = { view: defaultView, palette: light }
      expect(title({ atlas, ...context })).toBe(title({ atlas: whole, ...context }))
      expect(status({ atlas, ...context })).toBe(status({ atlas: whole, ...context }))
    }
    for (const { code } of [...real.counties, ...real.cities]) {
      const model = describePlace(atlas, defaultView, light, code)
      expect(model).toEqual(describePlace(whole, defaultView, light, code))
    }
    const [search, searchWhole] = [createSearch(atlas, 'zh'), createSearch(whole, 'zh')]
    for (const text of ['xs', '萧山', '330109', '江干', '集成电路', '万亩', 'yuhang', '泵阀', '低效用地'])
      expect(search(text)).toEqual(searchWhole(text))
  })
})
