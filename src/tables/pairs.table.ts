// pairs.csv: pairings and enclaves of 山海协作; ends may be cities or lie outside the province.
import type { Pair } from '../domain/programmes.ts'
import { choice, id, name, openCode, optionalChoice, text } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { year } from './number-cells.ts'
import { defineTable } from './table.ts'

export const pairsTable = defineTable({
  id: 'pairs',
  file: 'data/pairs.csv',
  titleZh: '山海协作结对与飞地',
  titleEn: 'Pairs and enclaves',
  descriptionZh: '不同年份已知的联系，不是某一轮的官方全名单',
  descriptionEn: 'Links known from different years, not one official round',
  uniqueKeys: [['id'], ['from_code', 'to_code', 'kind', 'name_zh']],
  columns: {
    id: id(/^PR\d\d$/),
    from_code: openCode('起点代码', 'From, code', { isRequired: true }),
    from_zh: name('起点', 'From'),
    from_en: name('英文起点', 'From (English)'),
    to_code: openCode('终点代码', 'To, code', { isRequired: true }),
    to_zh: name('终点', 'To'),
    to_en: name('英文终点', 'To (English)'),
    kind: choice(
      [
        { value: '结对', zh: '结对', en: 'pair' },
        { value: '产业飞地', zh: '产业飞地', en: 'industrial enclave' },
        { value: '科创飞地', zh: '科创飞地', en: 'innovation enclave' },
        { value: '消薄飞地', zh: '消薄飞地', en: 'village-income enclave' },
        { value: '山海协作产业园', zh: '山海协作产业园', en: 'mountain–sea industrial park' },
        { value: '生态旅游文化产业园', zh: '生态旅游文化产业园', en: 'eco-tourism and culture park' },
      ],
      '类型',
      'Kind',
    ),
    name_zh: text('名称', 'Name'),
    name_en: text('英文名', 'English name'),
    year: year('年份', 'Year'),
    year_basis: optionalChoice(
      [
        { value: 'start', zh: '开始年', en: 'year it began' },
        { value: 'sign', zh: '签约年', en: 'year it was signed' },
        { value: 'open', zh: '启用年', en: 'year it opened' },
        { value: 'reported', zh: '报道年', en: 'year it was reported' },
      ],
      '年份依据',
      'Basis of the year',
    ),
    site_code: openCode('落地县代码', 'Site, code'),
    evidence: evidence(),
    code_evidence: evidence('代码的证据等级', 'Evidence of the codes'),
    source_id: sourceId(),
  },
  toRow: (c): Pair => ({
    id: c.id,
    fromCode: c.from_code,
    fromZh: c.from_zh,
    fromEn: c.from_en,
    toCode: c.to_code,
    toZh: c.to_zh,
    toEn: c.to_en,
    kind: c.kind,
    name: c.name_zh,
    nameEn: c.name_en,
    year: c.year,
    yearBasis: c.year_basis,
    siteCode: c.site_code,
    evidence: c.evidence,
    codeEvidence: c.code_evidence,
    sourceId: c.source_id,
  }),
})
