// Files that are not UTF-8 with byte order mark are named, and read all the same.
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { findingsAfterBytes, toyFiles, withBom } from './toy-tables.fixture.ts'

describe('file-encoding', () => {
  it('names GB18030, and the other rules read on', () => {
    expect(
      findingsAfterBytes(
        'data/groups.csv',
        new Uint8Array(iconv.encode('id,name_zh,name_en\nG1,玩具群,Toys \n', 'gb18030')),
      ),
    ).toEqual([
      'data/groups.csv:1  · * [error file-encoding] 文件编码是 GB18030 (GBK/ANSI) → Excel：另存为“CSV UTF-8（逗号分隔）”；WPS：另存为 CSV，编码选 UTF-8（带 BOM） | the file is in GB18030 (GBK/ANSI) → Excel: save as "CSV UTF-8 (comma delimited)"; WPS: save as CSV with encoding UTF-8 (with BOM)',
      'data/groups.csv:2 G1 · name_en [error blanks] “Toys”的首尾或中间有空格 → 删去 | "Toys" has a blank at its end or inside → delete it',
    ])
  })

  it('names UTF-16', () => {
    expect(
      findingsAfterBytes(
        'data/groups.csv',
        new Uint8Array(iconv.encode(`\uFEFF${toyFiles['data/groups.csv']}`, 'utf16-le')),
      ),
    ).toEqual([
      'data/groups.csv:1  · * [error file-encoding] 文件编码是 UTF-16 LE → Excel：另存为“CSV UTF-8（逗号分隔）”；WPS：另存为 CSV，编码选 UTF-8（带 BOM） | the file is in UTF-16 LE → Excel: save as "CSV UTF-8 (comma delimited)"; WPS: save as CSV with encoding UTF-8 (with BOM)',
    ])
  })

  it('names UTF-16 without a mark', () => {
    expect(
      findingsAfterBytes(
        'data/values.csv',
        new Uint8Array(iconv.encode(toyFiles['data/values.csv'] ?? '', 'utf16-le')),
      ),
    ).toEqual([
      'data/values.csv:1  · * [error file-encoding] 文件编码是 UTF-16 LE → Excel：另存为“CSV UTF-8（逗号分隔）”；WPS：另存为 CSV，编码选 UTF-8（带 BOM） | the file is in UTF-16 LE → Excel: save as "CSV UTF-8 (comma delimited)"; WPS: save as CSV with encoding UTF-8 (with BOM)',
    ])
  })

  it('asks for the byte order mark', () => {
    expect(findingsAfterBytes('data/groups.csv', new TextEncoder().encode(toyFiles['data/groups.csv']))).toEqual([
      'data/groups.csv:1  · * [error file-encoding] 文件没有 BOM，Excel 会显示乱码 → Excel：另存为“CSV UTF-8（逗号分隔）”；WPS：另存为 CSV，编码选 UTF-8（带 BOM） | the file has no byte order mark, Excel will garble it → Excel: save as "CSV UTF-8 (comma delimited)"; WPS: save as CSV with encoding UTF-8 (with BOM)',
    ])
  })

  it('knows a renamed workbook', () => {
    expect(findingsAfterBytes('data/check-exceptions.csv', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual([
      'data/check-exceptions.csv:1  · * [error file-encoding] 这是改了后缀的 Excel 工作簿，不是 CSV → Excel：另存为“CSV UTF-8（逗号分隔）”；WPS：另存为 CSV，编码选 UTF-8（带 BOM） | this is an Excel workbook with another ending, not a CSV → Excel: save as "CSV UTF-8 (comma delimited)"; WPS: save as CSV with encoding UTF-8 (with BOM)',
    ])
  })

  it('knows bytes that are no text', () => {
    expect(findingsAfterBytes('data/check-exceptions.csv', new Uint8Array([1, 0, 0, 7, 0, 0, 0, 2]))).toEqual([
      'data/check-exceptions.csv:1  · * [error file-encoding] 文件含 NUL 字节，不是文本 → 从上一版本恢复，或重新导出 | the file has NUL bytes and is no text → restore the last version or export it anew',
    ])
  })

  it('says on which line a character is broken', () => {
    expect(
      findingsAfterBytes(
        'data/check-units.csv',
        new Uint8Array([...withBom(toyFiles['data/check-units.csv'] ?? ''), 0xe4, 0xba]),
      ),
    ).toEqual([
      'data/check-units.csv:7  · * [error file-encoding] 有不属于 UTF-8 的字节（显示为 �） → 在此行改正乱码 | some bytes are not UTF-8 (shown as �) → correct the garbled text on this line',
      'data/check-units.csv:7 � · hectares [error cell-count] 应有 3 格，实有 1 格 → 补足逗号，空格子也要留位 | 3 cells expected, 1 found → add the missing commas, blank cells keep theirs',
    ])
  })
})
