// A table that is not UTF-8 with byte order mark: named, read all the same, and how to save it told.
import type { FileEncoding } from './decode-file.ts'
import { inFile } from './finding.ts'
import type { Rule } from './rule.ts'

const howZh = 'Excel：另存为“CSV UTF-8（逗号分隔）”；WPS：另存为 CSV，编码选 UTF-8（带 BOM）'
const howEn = 'Excel: save as "CSV UTF-8 (comma delimited)"; WPS: save as CSV with encoding UTF-8 (with BOM)'

const names: Readonly<Partial<Record<FileEncoding, string>>> = {
  gb18030: 'GB18030 (GBK/ANSI)',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
}

export const fileEncodingRule: Rule = {
  id: 'file-encoding',
  *check({ decoded }) {
    for (const { file, text, encoding, hasBom, isDamaged, byteCount } of decoded) {
      const name = names[encoding]
      if (name) yield inFile(file, `文件编码是 ${name} → ${howZh}`, `the file is in ${name} → ${howEn}`)
      if (encoding === 'workbook')
        yield inFile(
          file,
          `这是改了后缀的 Excel 工作簿，不是 CSV → ${howZh}`,
          `this is an Excel workbook with another ending, not a CSV → ${howEn}`,
        )
      if (encoding === 'binary')
        yield inFile(
          file,
          '文件含 NUL 字节，不是文本 → 从上一版本恢复，或重新导出',
          `the file has NUL bytes and is no text → restore the last version or export it anew`,
        )
      if (encoding === 'utf-8' && byteCount > 0 && !hasBom)
        yield inFile(
          file,
          `文件没有 BOM，Excel 会显示乱码 → ${howZh}`,
          `the file has no byte order mark, Excel will garble it → ${howEn}`,
        )
      if (!isDamaged) continue
      const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length
      yield inFile(
        file,
        `有不属于 UTF-8 的字节（显示为 �） → 在此行改正乱码`,
        `some bytes are not UTF-8 (shown as �) → correct the garbled text on this line`,
        line,
      )
    }
  },
}
