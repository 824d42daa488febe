// Empty, headless and misnamed files.
import { describe, expect, it } from 'vitest'
import { findingsAfterBytes, toyFiles, withBom } from './toy-tables.fixture.ts'

describe('file-content', () => {
  it('misses an empty file', () => {
    expect(findingsAfterBytes('data/check-exceptions.csv', withBom(''))).toEqual([
      'data/check-exceptions.csv:1  · * [error file-content] 文件是空的 → 从上一版本恢复 | the file is empty → restore it from the last version',
    ])
  })

  it('misses rows', () => {
    expect(
      findingsAfterBytes('data/pairs.csv', withBom((toyFiles['data/pairs.csv'] ?? '').split('\n')[0] ?? '')),
    ).toEqual([
      'data/pairs.csv:1  · * [error file-content] 只有表头，没有数据行 → 补上数据，或从上一版本恢复 | there is a header but no row → add the rows or restore the last version',
    ])
  })

  it('suggests the table of a misnamed file', () => {
    expect(findingsAfterBytes('data/pair.csv', withBom('id\n'))).toEqual([
      'data/pair.csv:1  · * [error file-content] 没有哪张表叫“data/pair.csv” → 是不是“data/pairs.csv”？ | no table goes by "data/pair.csv" → did you mean "data/pairs.csv"?',
    ])
  })

  it('knows tabs in place of commas', () => {
    expect(
      findingsAfterBytes('data/groups.csv', withBom((toyFiles['data/groups.csv'] ?? '').replaceAll(',', '\t'))),
    ).toEqual([
      'data/groups.csv:1  · * [error file-content] 各格用制表符隔开，不是逗号 → Excel：另存为“CSV UTF-8（逗号分隔）” | cells are separated by tabs, not by commas → Excel: save as "CSV UTF-8 (comma delimited)"',
    ])
  })
})
