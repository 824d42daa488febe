// The data dictionary, generated from what the tables say of themselves: one Markdown text per language.
import type { Language } from '../../domain/language.ts'
import type { Column } from '../../tables/column.ts'
import type { Table } from '../../tables/table.ts'

const words = {
  zh: {
    title: '数据字典',
    lead: '由 src/tables 自动生成。空白单元格表示没有资料，不是零。',
    head: '| 列 | 名称 | 类型 | 必填 | 说明 |',
    required: '是',
    file: '文件',
    key: '不得重复',
    unit: '单位',
    refersTo: '取自',
    oneOf: '取值',
    range: '范围',
    types: {
      text: '文本',
      id: '编号',
      code: '行政区划代码',
      codes: '多个代码，以 ; 隔开',
      'former-code': '旧代码',
      reference: '引用',
      enum: '选项',
      evidence: '证据等级',
      number: '数',
      longitude: '经度',
      latitude: '纬度',
      batches: '批次',
      breaks: '分级界线',
      list: '多项，以 ; 隔开',
      flag: 'yes 或 no',
      year: '年',
      date: '日期（年、年月或年月日）',
      period: '时期',
      url: '网址',
    },
  },
  en: {
    title: 'Data dictionary',
    lead: 'Generated from src/tables. An empty cell means that nothing is known; it is not zero.',
    head: '| Column | Name | Type | Required | Description |',
    required: 'yes',
    file: 'File',
    key: 'May not repeat',
    unit: 'unit',
    refersTo: 'from',
    oneOf: 'one of',
    range: 'range',
    types: {
      text: 'text',
      id: 'id',
      code: 'division code',
      codes: 'codes, separated by ;',
      'former-code': 'former code',
      reference: 'reference',
      enum: 'choice',
      evidence: 'grade of evidence',
      number: 'number',
      longitude: 'longitude',
      latitude: 'latitude',
      batches: 'batches',
      breaks: 'class breaks',
      list: 'list, separated by ;',
      flag: 'yes or no',
      year: 'year',
      date: 'date (year, month or day)',
      period: 'period',
      url: 'web address',
    },
  },
} as const satisfies Record<Language, unknown>

function about({ kind, unit, descriptionZh, descriptionEn }: Column, language: Language): string {
  const t = words[language]
  const parts = [language === 'zh' ? descriptionZh : descriptionEn]
  if (unit !== '') parts.push(`${t.unit} ${unit}`)
  if (kind.type === 'reference') parts.push(`${t.refersTo} \`${kind.table}.${kind.column}\``)
  if (kind.type === 'enum' || kind.type === 'evidence')
    parts.push(`${t.oneOf} ${kind.choices.map((c) => `\`${c.value}\` ${language === 'zh' ? c.zh : c.en}`).join(' · ')}`)
  if (kind.type === 'number' && Number.isFinite(kind.min) && Number.isFinite(kind.max))
    parts.push(`${t.range} ${kind.min}–${kind.max}`)
  return parts
    .filter((part) => part !== '')
    .join(language === 'zh' ? '；' : '; ')
    .replaceAll('|', '\\|')
}

function section(table: Table<unknown>, path: string, language: Language): string {
  const t = words[language]
  const isZh = language === 'zh'
  const rows = Object.entries(table.columns).map(
    ([name, column]) =>
      `| \`${name}\` | ${isZh ? column.titleZh : column.titleEn} | ${t.types[column.kind.type]} | ${column.isRequired ? t.required : ''} | ${about(column, language)} |`,
  )
  return [
    `## ${isZh ? table.titleZh : table.titleEn} \`${table.id}\``,
    '',
    isZh ? table.descriptionZh : table.descriptionEn,
    '',
    `${t.file}: \`${path}\` · ${t.key}: ${table.uniqueKeys.map((key) => key.map((name) => `\`${name}\``).join(' + ')).join('; ')}`,
    '',
    t.head,
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** The dictionary as Markdown. */
export function dictionary(
  tables: readonly { readonly table: Table<unknown>; readonly path: string }[],
  language: Language,
): string {
  const t = words[language]
  const sections = tables.map(({ table, path }) => section(table, path, language))
  return `${[`# ${t.title}`, t.lead, ...sections].join('\n\n')}\n`
}
