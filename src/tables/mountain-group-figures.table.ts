// mountain-group-figures.csv: figures for the whole group of mountain counties or a part of it.
import type { MountainGroupFigure } from '../domain/programmes.ts'
import { choice, id, name } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { number, period } from './number-cells.ts'
import { defineTable } from './table.ts'

export const mountainGroupFiguresTable = defineTable({
  id: 'mountain-group-figures',
  file: 'data/mountain-group-figures.csv',
  titleZh: '山区县整体数据',
  titleEn: 'Figures of the mountain group',
  descriptionZh: '整组或片区的数字，不能分到各县',
  descriptionEn: 'Figures of the group or of a block; not to be divided among counties',
  uniqueKeys: [['id'], ['scope_zh', 'measure_zh', 'year']],
  columns: {
    id: id(/^MF\d\d$/),
    scope_zh: name('范围', 'Scope'),
    scope_en: name('英文范围', 'Scope (English)'),
    measure_zh: name('指标', 'Measure'),
    measure_en: name('英文指标', 'Measure (English)'),
    year: period('年份', 'Year'),
    value: number('数值', 'Value'),
    unit: name('单位', 'Unit'),
    kind: choice(
      [
        { value: 'actual', zh: '实绩', en: 'actual' },
        { value: 'target', zh: '目标', en: 'target' },
      ],
      '性质',
      'Kind',
    ),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): MountainGroupFigure => ({
    id: c.id,
    scopeZh: c.scope_zh,
    scopeEn: c.scope_en,
    measureZh: c.measure_zh,
    measureEn: c.measure_en,
    year: c.year,
    value: c.value,
    unit: c.unit,
    kind: c.kind,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
