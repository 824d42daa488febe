// land-measures.csv: what land rows measure; rows of one measure may be compared, of two never.
import type { LandMeasure } from '../domain/programmes.ts'
import { choice, id, name } from './cells.ts'
import { year } from './number-cells.ts'
import { defineTable } from './table.ts'

export const landMeasuresTable = defineTable({
  id: 'land-measures',
  file: 'data/land-measures.csv',
  titleZh: '用地量度',
  titleEn: 'Land measures',
  descriptionZh: '腾出、盘活、改造、整治、再开发互不相同；不同量度不可相加，也不可同图',
  descriptionEn:
    'Vacated, reused, renewed, remediated and redeveloped differ; measures are never added nor mapped together',
  uniqueKeys: [['id'], ['name_zh']],
  columns: {
    id: id(/^[a-z][a-z0-9-]+$/),
    dimension: choice(
      [
        { value: 'area', zh: '面积', en: 'area' },
        { value: 'area-per-year', zh: '年面积', en: 'area a year' },
        { value: 'count', zh: '数量', en: 'count' },
        { value: 'rate', zh: '比率', en: 'rate' },
      ],
      '量纲',
      'Dimension',
    ),
    unit_zh: name('单位', 'Unit'),
    unit_en: name('英文单位', 'Unit (English)'),
    period_start: year('起', 'From'),
    period_end: year('止', 'To'),
    name_zh: name('名称', 'Name'),
    name_en: name('英文名', 'English name'),
    definition_zh: name('定义', 'Definition'),
    definition_en: name('英文定义', 'Definition (English)'),
  },
  toRow: (c): LandMeasure => ({
    id: c.id,
    dimension: c.dimension,
    unitZh: c.unit_zh,
    unitEn: c.unit_en,
    periodStart: c.period_start,
    periodEnd: c.period_end,
    nameZh: c.name_zh,
    nameEn: c.name_en,
    definitionZh: c.definition_zh,
    definitionEn: c.definition_en,
  }),
})
