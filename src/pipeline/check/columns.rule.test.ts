// The header is held to the table.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('columns', () => {
  it('misses a column', () => {
    expect(findingsAfter(['groups', 'id,name_zh,name_en\nG1,玩具群,Toys', 'id,name_zh\nG1,玩具群'])).toEqual([
      'data/groups.csv:1  · name_en [error columns] 缺少列 name_en（英文名） → 补上此列，没有内容的留空 | column name_en (English name) is missing → add it, leaving cells blank where nothing is known',
    ])
  })

  it('suggests the column meant', () => {
    expect(findingsAfter(['groups', 'name_en', 'name_eng'])).toEqual([
      'data/groups.csv:1  · name_en [error columns] 缺少列 name_en（英文名） → 补上此列，没有内容的留空 | column name_en (English name) is missing → add it, leaving cells blank where nothing is known',
      'data/groups.csv:1  · name_eng [error columns] 不认识的列“name_eng” → 是不是“name_en”？ | unknown column "name_eng" → did you mean "name_en"?',
    ])
  })

  it('knows the trailing commas of a spreadsheet', () => {
    expect(
      findingsAfter(['groups', 'id,name_zh,name_en\nG1,玩具群,Toys', 'id,name_zh,name_en,\nG1,玩具群,Toys,']),
    ).toEqual([
      'data/groups.csv:1  · * [error columns] 第 4 列整列空白（行末多余的逗号） → 在 Excel 中删除该列再保存 | column 4 is blank throughout (trailing commas) → delete the column in Excel and save again',
    ])
  })

  it('sees a column twice', () => {
    expect(
      findingsAfter([
        'groups',
        'id,name_zh,name_en\nG1,玩具群,Toys',
        'id,name_zh,name_en,name_en\nG1,玩具群,Toys,Toys',
      ]),
    ).toEqual([
      'data/groups.csv:1  · name_en [error columns] 列 name_en 出现了两次 → 删去一列 | column name_en stands twice → delete one',
    ])
  })
})
