// Tables that are missing, empty, without rows, or that nobody knows.
import { isFileOf } from '../../tables/table.ts'
import { inFile } from './finding.ts'
import { nearest, orElse } from './nearest.ts'
import { exceptionsFile, warningsFile } from './own-tables.ts'
import type { Rule } from './rule.ts'

export const fileContentRule: Rule = {
  id: 'file-content',
  *check({ tables, decoded, sheets }) {
    for (const table of tables) {
      if (!decoded.some(({ file }) => isFileOf(table, file)))
        yield inFile(
          table.file,
          `缺少文件“${table.titleZh}” → 从上一版本恢复`,
          `the file of "${table.titleEn}" is missing → restore it from the last version`,
        )
    }
    for (const { file, text, encoding } of decoded) {
      if (!tables.some((table) => isFileOf(table, file))) {
        const hint = orElse(
          nearest(
            file,
            tables.map((t) => ({ value: t.file, spellings: [t.file] })),
          ),
          '改名或移走',
          'rename it or move it away',
        )
        yield inFile(file, `没有哪张表叫“${file}” ${hint.zh}`, `no table goes by "${file}" ${hint.en}`)
      } else if (text.trim() === '' && encoding !== 'workbook' && encoding !== 'binary')
        yield inFile(file, '文件是空的 → 从上一版本恢复', 'the file is empty → restore it from the last version')
    }
    for (const { file, rows, headerLine, delimiter } of sheets) {
      if (delimiter !== ',')
        yield inFile(
          file,
          `各格用${delimiter === '\t' ? '制表符' : '分号'}隔开，不是逗号 → Excel：另存为“CSV UTF-8（逗号分隔）”`,
          `cells are separated by ${delimiter === '\t' ? 'tabs' : 'semicolons'}, not by commas → Excel: save as "CSV UTF-8 (comma delimited)"`,
          headerLine,
        )
      if (rows.length === 0 && file !== exceptionsFile && file !== warningsFile)
        yield inFile(
          file,
          '只有表头，没有数据行 → 补上数据，或从上一版本恢复',
          'there is a header but no row → add the rows or restore the last version',
          headerLine,
        )
    }
  },
}
