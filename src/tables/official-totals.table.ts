// official-totals.csv: what is published as the whole, to be shown beside what the tables hold.
import type { OfficialTotal } from '../domain/indicator.ts'
import { choice, code, id, name } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { date, number } from './number-cells.ts'
import { defineTable } from './table.ts'

export const officialTotalsTable = defineTable({
  id: 'official-totals',
  file: 'data/official-totals.csv',
  titleZh: '公布总数',
  titleEn: 'Published totals',
  descriptionZh: '与本图谱所收数并列显示',
  descriptionEn: 'Shown beside what the atlas holds',
  uniqueKeys: [['id']],
  columns: {
    id: id(/^[a-z][a-z0-9-]+$/),
    programme: choice(
      [
        { value: 'zones', zh: '“415X”', en: '415X' },
        { value: 'mountain', zh: '山区县', en: 'mountain counties' },
        { value: 'platforms', zh: '“万亩千亿”', en: 'platforms' },
        { value: 'land', zh: '用地', en: 'land' },
        { value: 'divisions', zh: '区划', en: 'divisions' },
        { value: 'population', zh: '人口', en: 'population' },
      ],
      '工作',
      'Programme',
    ),
    scope_code: code(['province', 'city'], '范围', 'Scope'),
    label_zh: name('名称', 'Label'),
    label_en: name('英文名', 'Label (English)'),
    value: number('数值', 'Value', { min: 0 }),
    unit_zh: name('单位', 'Unit'),
    unit_en: name('英文单位', 'Unit (English)'),
    as_of: date('截至', 'As of'),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): OfficialTotal => ({
    id: c.id,
    programme: c.programme,
    scopeCode: c.scope_code,
    labelZh: c.label_zh,
    labelEn: c.label_en,
    value: c.value,
    unit: c.unit_zh,
    unitEn: c.unit_en,
    asOf: c.as_of,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
