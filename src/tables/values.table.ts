// values.csv: figures of the indicators, one division and year a row.
import type { IndicatorValue } from '../domain/indicator.ts'
import { code, reference } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { number, period } from './number-cells.ts'
import { defineTable } from './table.ts'

export const valuesTable = defineTable({
  id: 'values',
  file: 'data/values.csv',
  titleZh: '指标数值',
  titleEn: 'Values',
  descriptionZh: '年份照录；没有行就是没有数据，不是零',
  descriptionEn: 'Years as the source dates them; no row means no data, not zero',
  // Two sources that disagree are two rows.
  uniqueKeys: [['indicator_id', 'code', 'year', 'source_id']],
  columns: {
    indicator_id: reference('indicators', '指标', 'Indicator'),
    code: code(['county', 'city'], '代码', 'Code'),
    year: period('时期', 'Period'),
    value: number('数值', 'Value', { zh: '单位见 indicators.csv', en: 'Unit as in indicators.csv' }),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): IndicatorValue => ({
    indicatorId: c.indicator_id,
    code: c.code,
    year: c.year,
    value: c.value,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
