// rising-stars.csv: the X of 415X, as far as known.
import type { RisingStar } from '../domain/programmes.ts'
import { code, codes, id, name, text } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { batches } from './number-cells.ts'
import { defineTable } from './table.ts'

export const risingStarsTable = defineTable({
  id: 'rising-stars',
  file: 'data/rising-stars.csv',
  titleZh: '“新星”产业群',
  titleEn: 'Rising stars',
  descriptionZh: '公布总数37；后来升为核心区的不再计入',
  descriptionEn: '37 published; places that since became core zones no longer count',
  uniqueKeys: [['id'], ['place_zh', 'industry_zh']],
  columns: {
    id: id(/^RS\d\d$/),
    batches: batches(),
    city_code: code(['city'], '设区市', 'City'),
    place_zh: name('地区', 'Place'),
    place_en: name('英文地名', 'Place (English)'),
    county_codes: codes(['county'], '县代码', 'Counties', { isRequired: true }),
    industry_zh: text('产业', 'Industry'),
    industry_en: text('英文产业', 'Industry (English)'),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): RisingStar => ({
    id: c.id,
    batches: c.batches,
    cityCode: c.city_code,
    placeZh: c.place_zh,
    placeEn: c.place_en,
    countyCodes: c.county_codes,
    industry: c.industry_zh,
    industryEn: c.industry_en,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
