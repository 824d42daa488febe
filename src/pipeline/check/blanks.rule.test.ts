// Blanks and invisible characters.
import { describe, expect, it } from 'vitest'
import { findingsAfter } from './toy-tables.fixture.ts'

describe('blanks', () => {
  it('sees a blank at the end', () => {
    expect(findingsAfter(['groups', 'Toys', 'Toys '])).toEqual([
      'data/groups.csv:2 G1 · name_en [error blanks] “Toys”的首尾或中间有空格 → 删去 | "Toys" has a blank at its end or inside → delete it',
    ])
  })

  it('sees a zero-width space', () => {
    expect(findingsAfter(['groups', '玩具群', '玩具​群'])).toEqual([
      'data/groups.csv:2 G1 · name_zh [error blanks] “玩具群”的首尾或中间有零宽空格 → 删去 | "玩具群" has a zero-width space at its end or inside → delete it',
    ])
  })

  it('sees a no-break space', () => {
    expect(findingsAfter(['groups', '玩具群', ' 玩具群'])).toEqual([
      'data/groups.csv:2 G1 · name_zh [error blanks] “玩具群”的首尾或中间有不换行空格（NBSP） → 删去 | "玩具群" has a no-break space at its end or inside → delete it',
    ])
  })

  it('sees a byte order mark in the middle', () => {
    expect(findingsAfter(['groups', 'G1,', '﻿G1,'])).toEqual([
      'data/groups.csv:2 G1 · id [error blanks] “G1”的首尾或中间有字节顺序标记（BOM） → 删去 | "G1" has a byte order mark at its end or inside → delete it',
    ])
  })

  it('sees blanks in a column name', () => {
    expect(findingsAfter(['groups', 'name_zh', ' name_zh'])).toEqual([
      "data/groups.csv:1  · name_zh [error blanks] 列名里有空格 → 改为 name_zh | the column's name has a blank → write name_zh",
    ])
  })
})
