// The header: every column there, none unknown, none twice.
import { nearest, orElse } from './nearest.ts'
import type { Rule } from './rule.ts'

export const columnsRule: Rule = {
  id: 'columns',
  *check({ sheets }) {
    for (const { file, table, header, headerLine: line, rows } of sheets) {
      const known = Object.keys(table.columns)
      const missing = known.filter((name) => !header.includes(name))
      const at = (column: string) => ({ file, line, row: '', column: column === '' ? '*' : column })
      for (const name of missing) {
        const { titleZh = '', titleEn = '' } = table.columns[name] ?? {}
        yield {
          ...at(name),
          zh: `缺少列 ${name}（${titleZh}） → 补上此列，没有内容的留空`,
          en: `column ${name} (${titleEn}) is missing → add it, leaving cells blank where nothing is known`,
        }
      }
      for (const [i, name] of header.entries()) {
        if (name === '') {
          // Trailing commas of every row: a spreadsheet kept an emptied column.
          const isBlank = rows.every(({ cells }) => (cells[i] ?? '').trim() === '')
          yield isBlank
            ? {
                ...at(''),
                zh: `第 ${i + 1} 列整列空白（行末多余的逗号） → 在 Excel 中删除该列再保存`,
                en: `column ${i + 1} is blank throughout (trailing commas) → delete the column in Excel and save again`,
              }
            : {
                ...at(''),
                zh: `第 ${i + 1} 列没有列名 → 补上列名或删除该列`,
                en: `column ${i + 1} has no name → name it or delete it`,
              }
        } else if (header.indexOf(name) < i) {
          yield { ...at(name), zh: `列 ${name} 出现了两次 → 删去一列`, en: `column ${name} stands twice → delete one` }
        } else if (!known.includes(name)) {
          const candidates = (missing.length > 0 ? missing : known).map((value) => ({
            value,
            spellings: [value, table.columns[value]?.titleZh ?? ''],
          }))
          const hint = orElse(nearest(name, candidates), '删去或改名', 'remove or rename it')
          yield { ...at(name), zh: `不认识的列“${name}” ${hint.zh}`, en: `unknown column "${name}" ${hint.en}` }
        }
      }
    }
  },
}
