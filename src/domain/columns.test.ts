import { describe, expect, it } from 'vitest'
import type { AtlasTables } from './atlas.ts'
import { addEnglish, toColumns, toRows } from './columns.ts'

const tables = {
  divisions: [{ code: '330281', nameZh: '余姚市', nameEn: 'Yuyao City' }],
  clusters: [
    { id: 'C01', nameZh: '数字安防', nameEn: 'Digital security', countyCodes: ['330108'] },
    { id: 'C02', nameZh: '集成电路', nameEn: 'Integrated circuits', countyCodes: [] },
  ],
} as unknown as AtlasTables

describe('columns', () => {
  it('come back as the same rows once English has been added', () => {
    const { tables: main, english } = JSON.parse(JSON.stringify(toColumns(tables)))
    const rows = toRows(main)
    expect(rows.clusters[0]).not.toHaveProperty('nameEn')
    addEnglish(rows, english)
    expect(rows).toEqual(tables)
  })
  it('keep the English names of divisions for the search', () => {
    const { tables: main, english } = toColumns(tables)
    expect(main.divisions).toHaveProperty('nameEn')
    expect(english).not.toHaveProperty('divisions')
    expect(main.clusters).not.toHaveProperty('nameEn')
  })
})
