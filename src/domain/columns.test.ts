// Tables as columns and back, on a few rows made for it.
import { describe, expect, it } from 'vitest'
import type { AtlasTables } from './atlas.ts'
import { addColumns, toColumns, toRows } from './columns.ts'

const division = (code: string, level: string, nameZh: string, pinyin: string, change: object = {}) => ({
  code,
  level,
  nameZh,
  kind: '县级市',
  shortZh: nameZh.slice(0, -1),
  shortEn: pinyin.normalize('NFD').replace(/\p{M}/gu, ''),
  nameEn: 'Yuyao City',
  pinyin,
  letters: 'yuyao',
  former: [],
  isIsland: false,
  ...change,
})
const tables = {
  divisions: [
    division('330281', 'county', '余姚市', 'Yúyáo'),
    division('330200', 'city', '宁波市', 'Níngbō', { kind: '地级市', nameEn: 'Ningpo', letters: 'ningbo' }),
  ],
  formerNames: [],
  clusters: [
    { id: 'C01', nameZh: '数字安防', nameEn: 'Digital security', noteZh: '旧称' },
    { id: 'C02', nameZh: '集成电路', nameEn: 'Integrated circuits', noteZh: '' },
  ],
  landTargets: [
    { id: 'LT001', value: 2, unit: '万亩', valueHa: 1333.33, valueText: '2', scopeCode: '330281', scopeZh: '余姚市' },
    { id: 'LT009', value: null, unit: '比率', valueHa: null, valueText: '1:1.2', scopeCode: '330281', scopeZh: '某镇' },
  ],
} as unknown as AtlasTables

const travelled = () => JSON.parse(JSON.stringify(toColumns(tables))) as ReturnType<typeof toColumns>

describe('columns', () => {
  it('come back as the same rows once the later columns and English have been added, in either order', () => {
    for (const order of [['later', 'english'] as const, ['english', 'later'] as const]) {
      const split = travelled()
      const rows = toRows(split.tables)
      expect(rows.clusters[0]).not.toHaveProperty('nameEn')
      expect(rows.clusters[0]).not.toHaveProperty('noteZh')
      for (const part of order) addColumns(rows, split[part])
      expect(rows).toEqual(tables)
    }
  })
  it('keep the English names of divisions for the search', () => {
    const { tables: main, english } = toColumns(tables)
    expect(main.divisions).toHaveProperty('nameEn')
    expect(english).not.toHaveProperty('divisions')
    expect(main.clusters).not.toHaveProperty('nameEn')
  })
  it('leave out what follows from other cells, and keep what does not', () => {
    const { tables: main } = toColumns(tables)
    expect(main.divisions).not.toHaveProperty('kind')
    expect(main.divisions).toMatchObject({ nameEn: ['=', 'Ningpo'] })
    expect(main.landTargets).not.toHaveProperty('valueHa')
    expect(main.landTargets).toMatchObject({ id: ['=', 'LT009'], scopeZh: ['=', '某镇'], valueText: ['=', '1:1.2'] })
  })
  it('refuse a cell that would be taken for a derived one', () => {
    const [row] = tables.divisions
    if (!row) throw new Error('no row')
    expect(() => toColumns({ ...tables, divisions: [{ ...row, shortZh: '=' }] })).toThrow(RangeError)
  })
})
