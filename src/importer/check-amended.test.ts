// The check in the page: silent about what was there before, clear about what an import brings in.
import { expect, it } from 'vitest'
import { readBoundaries } from '../pipeline/boundaries/read-boundaries.ts'
import { applyImport } from './apply-import.ts'
import { newErrors } from './check-amended.ts'
import { notice, paste, realTables } from './real-tables.fixture.ts'

const shapes = readBoundaries('33')

/** The page does not have the files of the folder that are not tables of the dataset. */
const present = new Map([...realTables].filter(([path]) => !path.includes('check-')))

it('finds nothing in what a sound import makes of the tables', async () => {
  const { rows } = await paste('zones', '第三批核心区\n乐清市智能电气')
  expect(await newErrors(present, applyImport(present, rows, notice), shapes)).toEqual([])
})

it('finds more zones than were published, and a code that no division has', async () => {
  const counties = ['乐清市', '瑞安市', '龙港市', '平阳县', '苍南县', '泰顺县', '文成县', '永嘉县', '洞头区', '瓯海区']
  const clusters = ['高端软件', '智能电气', '精细化工']
  const list = counties.flatMap((county) => clusters.map((cluster) => `${county}${cluster}`))
  const { rows } = await paste('zones', ['第三批核心区', ...list].join('\n'))
  const found = await newErrors(present, applyImport(present, rows, notice), shapes)
  expect(found.map(({ rule }) => rule)).toContain('official-totals')
  const spoilt = (present.get('data/zones.csv') ?? '').replace('330108', '330199')
  const codes = await newErrors(present, new Map([['data/zones.csv', spoilt]]), shapes)
  expect(codes.map(({ rule, file }) => `${file} ${rule}`)).toContain('data/zones.csv unknown-code')
})

it('finds a platform beside its county, and one whose coordinates are swapped', async () => {
  const platforms = present.get('data/platforms.csv') ?? ''
  const says = async (from: string, to: string) => {
    expect(platforms).toContain(from)
    const found = await newErrors(present, new Map([['data/platforms.csv', platforms.replace(from, to)]]), shapes)
    return found.map(({ rule, row, zh }) => `${row} ${rule} ${zh}`)
  }
  expect(await says('120.34,30.21', '120.06,30.33')).toEqual([expect.stringMatching(/^ZP01 point-in-county .*西湖区/)])
  expect(await says('120.34,30.21', '30.21,120.34')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^ZP01 .*(?:经纬度写反|118|经度)/)]),
  )
})

it('tells how far it is, from the beginning to the last rule', async () => {
  const shares: number[] = []
  await newErrors(present, new Map(), shapes, (done, total) => void shares.push(done / total))
  expect(shares[0]).toBe(0)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)).toBeGreaterThan(0.9)
})
