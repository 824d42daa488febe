// zones.csv: selections of places as core or collaborative zones of a cluster, one event a row.
import type { Zone } from '../domain/programmes.ts'
import { choice, code, codes, flag, id, name, reference, text } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { batches, date } from './number-cells.ts'
import { defineTable } from './table.ts'

export const zonesTable = defineTable({
  id: 'zones',
  file: 'data/zones.csv',
  titleZh: '核心区与协同区',
  titleEn: 'Core and collaborative zones',
  descriptionZh:
    '每行是一次入选、升格或调出，现状由各行推得；公布总数为核心区41、协同区67，表中没有的是未查到，不是没有',
  descriptionEn:
    'One selection, promotion or removal a row, the present follows from them; the published totals are 41 core and 67 collaborative, what is not here is missing, not absent',
  uniqueKeys: [['id'], ['cluster_id', 'place_zh', 'role', 'batches']],
  columns: {
    id: id(/^Z\d{2,3}$/),
    batches: batches(),
    role: choice(
      [
        { value: 'core', zh: '核心区', en: 'core zone' },
        { value: 'collab', zh: '协同区', en: 'collaborative zone' },
        { value: 'unknown', zh: '角色不详', en: 'role unknown' },
        { value: 'removed', zh: '调出', en: 'removed' },
      ],
      '角色',
      'Role',
    ),
    cluster_id: reference('clusters', '集群', 'Cluster', {
      isRequired: false,
      zh: '没有来源写明集群的留空',
      en: 'Blank where no source names the cluster',
    }),
    city_code: code(['city'], '设区市', 'City'),
    place_zh: name('地区', 'Place'),
    place_en: name('英文地名', 'Place (English)'),
    county_codes: codes(['county'], '县代码', 'Counties', { isRequired: true }),
    is_functional_zone: flag('功能区', 'Functional zone', {
      zh: '功能区不是县，可跨几个县',
      en: 'A functional zone is not a county and may lie in several',
    }),
    focus_zh: text('方向', 'Focus'),
    focus_en: text('英文方向', 'Focus (English)'),
    date: date('日期', 'Date'),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): Zone => ({
    id: c.id,
    batches: c.batches,
    role: c.role,
    clusterId: c.cluster_id === '' ? null : c.cluster_id,
    cityCode: c.city_code,
    placeZh: c.place_zh,
    placeEn: c.place_en,
    countyCodes: c.county_codes,
    isFunctionalZone: c.is_functional_zone,
    focus: c.focus_zh,
    focusEn: c.focus_en,
    date: c.date,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
