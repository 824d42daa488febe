// Broken quotes cost one line, never the file.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('csv-quotes', () => {
  it('reports a quote inside a cell and reads the other lines', () => {
    expect(findingsAfter(['zones', '积木区,Block', '积"木"区,Block'])).toEqual([
      'data/zones.csv:2 Z01 · place_zh [error csv-quotes] 单元格中间有半角引号 → 改用“”，或整格用 " 括起、里面的 " 写两遍 | a quote stands inside the cell → use “ ”, or quote the whole cell and double the inner "',
    ])
  })

  it('reports a quote that is never closed', () => {
    expect(findingsAfter(['zones', '陀螺县,Top', '"陀螺县,Top'], ['zones', 'Z04,2,collab', 'Z04,2,colab'])).toEqual([
      'data/zones.csv:3 Z02 · place_zh [error csv-quotes] 引号没有成对 → 补上结尾的 "，或删去多余的 " | a quote is never closed → add the closing " or delete the stray one',
      'data/zones.csv:5 Z04 · role [error choice] 这一列不能填“colab” → 是不是“collab”？ | "colab" is not allowed here → did you mean "collab"?',
    ])
  })

  it('reports a line break in a cell', () => {
    expect(findingsAfter(['sources', 'Toyland Action Plan', '"Toyland\nAction Plan"'])).toEqual([
      'data/sources.csv:2 S1 · title_en [error csv-quotes] 单元格里有换行 → 删去换行（Excel 中的 Alt+Enter） | there is a line break in the cell → delete it (Alt+Enter in Excel)',
    ])
  })
})
