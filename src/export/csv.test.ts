// A written CSV reads back as it was, citation above the header.
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { toCsv } from './csv.ts'

const text = toCsv({
  citation: [
    ['题名', '浙江工业空间图谱：人口'],
    ['资料来源', '《甲》，“乙”, "丙"'],
  ],
  header: ['代码', '名称', '数值'],
  rows: [
    ['330109', '萧山区', 12.5],
    ['330110', '余杭, 区', 0],
    ['330111', '两\n行', null],
  ],
})

describe('CSV', () => {
  test('begins with a byte order mark and ends every line as Windows does', () => {
    expect(text.startsWith('\uFEFF题名,')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(8)
    expect(text.endsWith('\r\n')).toBe(true)
  })
  test('survives the round trip: quotes, commas, line breaks, zero and nothing', () => {
    const read = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true })
    expect(read).toEqual([
      ['题名', '浙江工业空间图谱：人口'],
      ['资料来源', '《甲》，“乙”, "丙"'],
      ['代码', '名称', '数值'],
      ['330109', '萧山区', '12.5'],
      ['330110', '余杭, 区', '0'],
      ['330111', '两\n行', ''],
    ])
  })
})
