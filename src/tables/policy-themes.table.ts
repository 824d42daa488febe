// policy-themes.csv: themes of the policy figures, each by the words it is recognised by; the first row that fits wins.
import type { PolicyTheme } from '../domain/policy.ts'
import { id, list, name, optionalChoice } from './cells.ts'
import { defineTable } from './table.ts'

export const layerChoices = [
  { value: 'zones', zh: '“415X”', en: '415X' },
  { value: 'mountain', zh: '山区县', en: 'mountain counties' },
  { value: 'platforms', zh: '平台', en: 'platforms' },
  { value: 'land', zh: '用地', en: 'land' },
  { value: 'indicator', zh: '指标', en: 'indicators' },
  { value: 'layout', zh: '布局', en: 'layout' },
] as const

export const policyThemesTable = defineTable({
  id: 'policy-themes',
  file: 'data/policy-themes.csv',
  titleZh: '政策数字的主题',
  titleEn: 'Themes of the policy figures',
  descriptionZh: '按关键词归类：先看指标，再看章节；由上而下第一个符合的主题为准，都不符合的归“其他”',
  descriptionEn:
    'By keywords, first in the indicator, then in the section; the first row that fits wins, the rest is “other”',
  uniqueKeys: [['id'], ['name_zh']],
  columns: {
    id: id(/^[a-z][a-z-]+$/),
    name_zh: name('名称', 'Name'),
    name_en: name('英文名', 'English name'),
    keywords: list('关键词', 'Keywords', { zh: '以分号隔开', en: 'Separated by semicolons' }),
    layer: optionalChoice(layerChoices, '图层', 'Theme of the map'),
  },
  toRow: (c): PolicyTheme => ({
    id: c.id,
    nameZh: c.name_zh,
    nameEn: c.name_en,
    keywords: c.keywords,
    layer: c.layer,
  }),
})
