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
  expect(newErrors(present, applyImport(present, rows, notice), shapes)).toEqual([])
})

it('finds more zones than were published, and a code that no division has', async () => {
  const counties = ['乐清市', '瑞安市', '龙港市', '平阳县', '苍南县', '泰顺县', '文成县', '永嘉县', '洞头区', '瓯海区']
  const clusters = ['高端软件', '智能电气', '精细化工']
  const list = counties.flatMap((county) => clusters.map((cluster) => `${county}${cluster}`))
  const { rows } = await paste('zones', ['第三批核心区', ...list].join('\n'))
  expect(newErrors(present, applyImport(present, rows, notice), shapes).map(({ rule }) => rule)).toContain(
    'official-totals',
  )
  const spoilt = (present.get('data/zones.csv') ?? '').replace('330108', '330199')
  expect(
    newErrors(present, new Map([['data/zones.csv', spoilt]]), shapes).map(({ rule, file }) => `${file} ${rule}`),
  ).toContain('data/zones.csv unknown-code')
})

it('finds a platform beside its county, and one whose coordinates are swapped', () => {
  const platforms = present.get('data/platforms.csv') ?? ''
  const says = (from: string, to: string) => {
    expect(platforms).toContain(from)
    return newErrors(present, new Map([['data/platforms.csv', platforms.replace(from, to)]]), shapes).map(
      ({ rule, row, zh }) => `${row} ${rule} ${zh}`,
    )
  }
  expect(says('120.34,30.21', '120.06,30.33')).toEqual([expect.stringMatching(/^ZP01 point-in-county .*西湖区/)])
  expect(says('120.34,30.21', '30.21,120.34')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^ZP01 .*(?:经纬度写反|118|经度)/)]),
  )
})
