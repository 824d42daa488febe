// Tests of the boundary build on the real Zhejiang.
import { beforeAll, expect, test } from 'vitest'
import { shapesOf } from '../../geo/area-shapes.ts'
import { createCountyAt } from '../../geo/contains.ts'
import { type BoundariesBuild, buildBoundaries, coarseTargetBytes } from './build-boundaries.ts'
import { brotliBytes } from './simplify.ts'

let zhejiang: BoundariesBuild
beforeAll(() => {
  zhejiang = buildBoundaries('33')
})

/** Twice the signed area of each closed line of a coarse path; its place does not matter. */
function turns(path: string): number[] {
  return path
    .split('z')
    .slice(0, -1)
    .map((line) => {
      const numbers = (line.match(/-?\d+/g) ?? []).map(Number)
      let [x, y, doubled] = [0, 0, 0]
      for (let i = 2; i < numbers.length; i += 2) {
        const [nextX, nextY] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)]
        doubled += x * nextY - nextX * y
        ;[x, y] = [nextX, nextY]
      }
      return doubled
    })
}

test('has 90 counties, 11 cities, one province and all 165 rings', () => {
  const { counties, cities, province } = zhejiang.topology.objects
  expect([counties, cities, province].map(({ geometries }) => geometries.length)).toEqual([90, 11, 1])
  expect(shapesOf(zhejiang.topology, 'counties').reduce((sum, { rings }) => sum + rings.length, 0)).toBe(165)
  expect(zhejiang.counties.every(({ nameZh, cityZh }) => nameZh === nameZh.trim() && /^\S+市$/.test(cityZh))).toBe(true)
})

test('cuts no frame that would have to show other territory', () => {
  expect(zhejiang.bounds[1]).toBeGreaterThan(26.5)
})

test('measures the ground: levels agree with each other and with the known total', () => {
  const sum = (pattern: RegExp): number =>
    zhejiang.places.filter(({ code }) => pattern.test(code)).reduce((total, place) => total + place.areaKm2, 0)
  const province = sum(/^330000$/)
  expect(province).toBeGreaterThan(104_000)
  expect(province).toBeLessThan(106_000)
  expect(sum(/^33(?!00).*[1-9]$|^33(?!00)..[1-9]0$/)).toBeCloseTo(province, 0)
  expect(sum(/^33(?!00)..00$/)).toBeCloseTo(province, 0)
  expect(zhejiang.places.find(({ code }) => code === '330106')?.areaKm2).toBeCloseTo(308.6, 0)
})

test('labels lie inside their counties, and countyAt finds them', () => {
  const countyAt = createCountyAt(zhejiang.counties)
  for (const { code, label } of zhejiang.places.slice(0, 90)) expect(countyAt(label)).toBe(code)
  expect(countyAt([120.1551, 30.2741])).toBeDefined()
  expect(countyAt([30.2741, 120.1551])).toBeUndefined()
  expect(countyAt([123.5, 29.5])).toBeUndefined()
})

test('neighbours are mutual, islands are reachable from everywhere', () => {
  const counties = new Map(zhejiang.places.slice(0, 90).map((place) => [place.code as string, place]))
  for (const { code, neighbours } of counties.values()) {
    expect(neighbours.length).toBeGreaterThan(0)
    for (const other of neighbours) expect(counties.get(other)?.neighbours).toContain(code)
  }
  const reached = new Set(['330102'])
  for (const code of reached) for (const next of counties.get(code)?.neighbours ?? []) reached.add(next)
  expect(reached.size).toBe(90)
  expect(counties.get('330922')?.neighbours).toContain('330921')
})

test('draws 90 whole counties within the byte target, islands among them', () => {
  const { counties, province, cities } = zhejiang.coarsePaths
  expect(Object.keys(counties)).toHaveLength(90)
  const bytes = brotliBytes([...Object.values(counties), province, cities].join('\n'))
  expect(bytes).toBe(zhejiang.coarseLevel.bytes)
  expect(bytes).toBeLessThanOrEqual(coarseTargetBytes)
  expect(bytes).toBeGreaterThan(coarseTargetBytes * 0.97)
  for (const path of Object.values(counties)) {
    for (const turn of turns(path)) expect(turn).not.toBe(0)
    expect(turns(path).length).toBeGreaterThan(0)
  }
  // Islets below 0.6 px may go (岱山 has four such), islands may not: 嵊泗, 普陀, 定海, 岱山, 洞头, 平阳 with 南麂, 玉环, 椒江 with 大陈.
  const kept = ['330922', '330903', '330902', '330921', '330305', '330326', '331083', '331002'].map((code) => ({
    code,
    parts: turns(counties[code] ?? '').length,
  }))
  for (const { code, parts } of kept) {
    const all = zhejiang.counties.find((county) => county.code === code)?.rings.length ?? 0
    expect(parts).toBeGreaterThanOrEqual(code === '330921' ? all - 4 : all)
  }
  expect(zhejiang.coarseLevel.ringsDropped).toBeLessThanOrEqual(4)
})

test('is the same to the byte when built again', () => {
  const again = buildBoundaries('33')
  expect(again.geometryJson).toBe(zhejiang.geometryJson)
  expect(again.geometryHash).toBe(zhejiang.geometryHash)
  expect(JSON.stringify(again.places)).toBe(JSON.stringify(zhejiang.places))
  expect(JSON.stringify(again.coarsePaths)).toBe(JSON.stringify(zhejiang.coarsePaths))
})

test.each([
  ['31', 16, 1],
  ['42', 103, 14],
  ['71', 20, 0],
  ['82', 1, 0],
])(
  'the same command builds province %s: municipalities and counties without a city too',
  (prefix, counties, cities) => {
    const build = buildBoundaries(prefix)
    expect(build.topology.objects.counties.geometries).toHaveLength(counties)
    expect(build.topology.objects.cities.geometries).toHaveLength(cities)
    expect(build.topology.objects.province.geometries).toHaveLength(1)
    expect(Object.values(build.coarsePaths.counties).every((path) => path.endsWith('z'))).toBe(true)
    expect(new Set(build.places.map(({ code }) => code)).size).toBe(build.places.length)
  },
)
