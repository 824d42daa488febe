// seeds/S1.csv … S5.csv: every figure in the five policy documents, one file a document.
import type { PolicyFact } from '../domain/indicator.ts'
import { choice, id, name, reference, text } from './cells.ts'
import { date, optionalNumber, year } from './number-cells.ts'
import { defineTable } from './table.ts'

export const policyFactsTable = defineTable({
  id: 'policy-facts',
  file: 'seeds/S*.csv',
  titleZh: '政策文件数字',
  titleEn: 'Figures of the policy documents',
  descriptionZh: '性质以 nominal 开头的是名称里的数字，不是目标',
  descriptionEn: 'Rows whose kind begins with nominal are numbers inside names, not targets',
  uniqueKeys: [['fact_id']],
  columns: {
    fact_id: id(/^S\d-\d{3}$/),
    document_id: reference('sources', '文件', 'Document'),
    section: name('章节', 'Section'),
    scope: name('范围', 'Scope'),
    indicator: name('指标', 'Indicator'),
    comparator: text('比较符', 'Comparator'),
    value: name('数值', 'Value', { zh: '照录原文', en: 'As printed' }),
    unit: name('单位', 'Unit'),
    kind: choice(
      [
        { value: 'target', zh: '目标', en: 'target' },
        { value: 'per-year target', zh: '年度目标', en: 'per-year target' },
        { value: 'actual', zh: '实绩', en: 'actual' },
        { value: 'threshold/policy parameter', zh: '门槛或政策参数', en: 'threshold or policy parameter' },
        { value: 'nominal (programme label or structural count)', zh: '名称中的数字', en: 'number inside a name' },
      ],
      '性质',
      'Kind',
    ),
    base: text('基期', 'Base'),
    period_start: date('起', 'From'),
    period_end: date('止', 'To'),
    target_year: year('目标年', 'Target year'),
    year_basis: text('年份依据', 'Basis of the year'),
    value_ha: optionalNumber('折合公顷', 'Hectares', { unit: 'ha', min: 0 }),
    note: text('备注', 'Note'),
  },
  toRow: (c): PolicyFact => ({
    id: c.fact_id,
    documentId: c.document_id,
    section: c.section,
    scope: c.scope,
    indicator: c.indicator,
    comparator: c.comparator,
    value: c.value,
    unit: c.unit,
    kind: c.kind,
    base: c.base,
    periodStart: c.period_start,
    periodEnd: c.period_end,
    targetYear: c.target_year,
    yearBasis: c.year_basis,
    valueHa: c.value_ha,
    note: c.note,
  }),
})
