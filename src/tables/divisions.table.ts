// divisions.csv: the province, its cities and its counties, with every way to write their names.
import type { Division } from '../domain/division.ts'
import { choice, code, flag, list, name, optionalCode } from './cells.ts'
import { defineTable } from './table.ts'

const kinds = ['省', '地级市', '区', '县', '县级市', '自治县'] as const
const kindEn = ['province', 'prefecture-level city', 'district', 'county', 'county-level city', 'autonomous county']

/** Rows carry no former names yet: `parseTables` joins them from former-names.csv. */
export const divisionsTable = defineTable({
  id: 'divisions',
  file: 'data/divisions.csv',
  titleZh: '行政区划',
  titleEn: 'Divisions',
  descriptionZh: '省、设区市、县（市、区）的名称、代码、拼音与英文名',
  descriptionEn: 'Names, codes, pinyin and English names of the province, its cities and its counties',
  uniqueKeys: [['code'], ['name_zh']],
  columns: {
    code: code(['province', 'city', 'county'], '代码', 'Code', {
      zh: 'GB/T 2260 六位代码',
      en: 'GB/T 2260, six digits',
    }),
    level: choice(
      [
        { value: 'province', zh: '省', en: 'province' },
        { value: 'city', zh: '设区市', en: 'city' },
        { value: 'county', zh: '县级', en: 'county' },
      ],
      '层级',
      'Level',
    ),
    parent_code: optionalCode(['province', 'city'], '上级代码', 'Parent'),
    kind: choice(
      kinds.map((value, i) => ({ value, zh: value, en: kindEn[i] ?? value })),
      '类别',
      'Kind',
    ),
    name_zh: name('全称', 'Full name'),
    short_zh: name('简称', 'Short name'),
    name_en: name('英文全称', 'English name'),
    short_en: name('英文简称', 'Short English name'),
    pinyin: name('拼音', 'Pinyin', { zh: '简称的带调拼音，连写', en: 'Short name with tone marks, joined' }),
    letters: name('拼音字母', 'Letters', { zh: '无调小写', en: 'Lower case, no tones' }),
    initials: name('首字母', 'Initials'),
    is_island: flag('海岛县', 'Island', { zh: '主要由海岛组成', en: 'Made of sea islands' }),
    keep_islands: list('保留的岛', 'Islands kept', {
      zh: '任何比例尺都不得简化掉的岛名',
      en: 'Islands never simplified away',
    }),
  },
  toRow: (c): Division => ({
    code: c.code,
    level: c.level,
    parent: c.parent_code,
    kind: c.kind,
    nameZh: c.name_zh,
    shortZh: c.short_zh,
    nameEn: c.name_en,
    shortEn: c.short_en,
    pinyin: c.pinyin,
    letters: c.letters,
    initials: c.initials,
    former: [],
    isIsland: c.is_island,
    keepIslands: c.keep_islands,
  }),
})
