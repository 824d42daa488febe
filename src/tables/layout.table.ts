// layout.csv: innovation corridors and the parts of 双核一带一廊, only what a source assigns to them.
import type { LayoutPart } from '../domain/programmes.ts'
import { choice, codes, id, list, name, reference, text } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { optionalNumber, year } from './number-cells.ts'
import { defineTable } from './table.ts'

export const layoutTable = defineTable({
  id: 'layout',
  file: 'data/layout.csv',
  titleZh: '空间布局',
  titleEn: 'Layout',
  descriptionZh: '科创走廊与“双核一带一廊”；没有来源写明的市县一律不填',
  descriptionEn:
    'Innovation corridors and the “two cores, one belt, one corridor”; nothing is filled in that no source states',
  uniqueKeys: [['id'], ['name_zh', 'part_zh']],
  columns: {
    id: id(/^L\d\d$/),
    set: choice(
      [
        { value: '科创走廊', zh: '科创走廊', en: 'innovation corridors' },
        { value: '产业走廊', zh: '产业走廊', en: 'industrial corridors' },
        { value: '双核一带一廊', zh: '双核一带一廊', en: 'two cores, one belt, one corridor' },
      ],
      '类别',
      'Set',
    ),
    name_zh: name('名称', 'Name'),
    name_en: name('英文名', 'English name'),
    part_zh: name('部分', 'Part'),
    part_en: name('英文部分', 'Part (English)'),
    area_km2: optionalNumber('面积', 'Area', { unit: 'km²', min: 1, max: 20000 }),
    year: year('年份', 'Year'),
    city_codes: codes(['city'], '设区市', 'Cities'),
    county_codes: codes(['county'], '县代码', 'Counties'),
    stated_county_codes: list('原文县代码', 'Counties as stated', {
      zh: '原文所列区划已撤并时照录旧代码',
      en: 'Former codes as stated where a county has since been merged',
    }),
    note_zh: text('说明', 'Note'),
    note_en: text('英文说明', 'Note (English)'),
    named_in: reference('sources', '提法所在文件', 'Document that names it', {
      isRequired: false,
      zh: '提出这一布局的文件；市县归属的出处另填来源',
      en: 'Document that speaks of the layout; what is said of its places has its own source',
    }),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): LayoutPart => ({
    id: c.id,
    set: c.set,
    nameZh: c.name_zh,
    nameEn: c.name_en,
    part: c.part_zh,
    partEn: c.part_en,
    areaKm2: c.area_km2,
    year: c.year,
    cityCodes: c.city_codes,
    countyCodes: c.county_codes,
    statedCodes: c.stated_county_codes,
    noteZh: c.note_zh,
    noteEn: c.note_en,
    namedInId: c.named_in,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
