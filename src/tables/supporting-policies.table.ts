// supporting-policies.csv: the 27 supporting policies annexed to S1, in our own one-line summaries.
import { type SupportingPolicy, supportFields } from '../domain/policy.ts'
import { choice, id, list, name } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { number } from './number-cells.ts'
import { defineTable } from './table.ts'

const fieldsEn = ['taxes and fees', 'finance', 'supply and prices', 'land, energy, environment'] as const

export const supportingPoliciesTable = defineTable({
  id: 'supporting-policies',
  file: 'data/supporting-policies.csv',
  titleZh: '配套政策清单',
  titleEn: 'Supporting policies',
  descriptionZh: 'S1附件的27项配套政策；摘要为本图谱所写，原文见 seeds/S1.txt',
  descriptionEn: 'The 27 supporting policies annexed to S1; summaries are ours, the text stands in seeds/S1.txt',
  uniqueKeys: [['id'], ['number']],
  columns: {
    id: id(/^SP\d\d$/),
    number: number('序号', 'Number', { min: 1, max: 27, isInteger: true }),
    number_basis: choice(
      [
        { value: 'stated', zh: '原文载明', en: 'stated' },
        { value: 'order', zh: '据行序', en: 'by the order of rows' },
      ],
      '序号依据',
      'Basis of the number',
      { zh: '所见文本第22至25项的序号缺失', en: 'The copy lacks the numbers 22 to 25' },
    ),
    field: choice(
      supportFields.map((value, i) => ({ value, zh: value, en: fieldsEn[i] ?? value })),
      '领域',
      'Field',
    ),
    summary_zh: name('摘要', 'Summary', { zh: '本图谱所写', en: 'Our words' }),
    summary_en: name('英文摘要', 'Summary (English)'),
    departments: list('责任单位', 'Departments', {
      zh: '照录原文，以分号隔开',
      en: 'As printed, separated by semicolons',
    }),
    fact_ids: list('数字编号', 'Figures', { zh: 'seeds/S1.csv 的编号', en: 'Ids in seeds/S1.csv' }),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): SupportingPolicy => ({
    id: c.id,
    number: c.number,
    numberBasis: c.number_basis,
    field: c.field,
    summaryZh: c.summary_zh,
    summaryEn: c.summary_en,
    departments: c.departments,
    factIds: c.fact_ids,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
