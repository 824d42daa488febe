// pioneer-zones.csv: 未来产业先导区, as far as known.
import type { PioneerZone } from '../domain/programmes.ts'
import { choice, code, codes, id, name, text } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { date } from './number-cells.ts'
import { defineTable } from './table.ts'

export const pioneerZonesTable = defineTable({
  id: 'pioneer-zones',
  file: 'data/pioneer-zones.csv',
  titleZh: '未来产业先导区',
  titleEn: 'Future industry pioneer zones',
  descriptionZh: '远未收全',
  descriptionEn: 'Far from complete',
  uniqueKeys: [['id'], ['name_zh']],
  columns: {
    id: id(/^PZ\d\d$/),
    level: choice(
      [
        { value: '省级', zh: '省级', en: 'provincial' },
        { value: '市级', zh: '市级', en: 'municipal' },
      ],
      '级别',
      'Level',
    ),
    name_zh: name('名称', 'Name'),
    name_en: name('英文名', 'English name'),
    batch_zh: text('批次', 'Batch'),
    batch_en: text('英文批次', 'Batch (English)'),
    status_zh: text('状态', 'Status'),
    status_en: text('英文状态', 'Status (English)'),
    field_zh: text('领域', 'Field'),
    field_en: text('英文领域', 'Field (English)'),
    city_code: code(['city'], '设区市', 'City'),
    county_codes: codes(['county'], '县代码', 'Counties', { isRequired: true }),
    as_of: date('截至', 'As of'),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): PioneerZone => ({
    id: c.id,
    level: c.level,
    nameZh: c.name_zh,
    nameEn: c.name_en,
    batch: c.batch_zh,
    batchEn: c.batch_en,
    status: c.status_zh,
    statusEn: c.status_en,
    field: c.field_zh,
    fieldEn: c.field_en,
    cityCode: c.city_code,
    countyCodes: c.county_codes,
    asOf: c.as_of,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
