// indicators.csv: one row is one choropleth or symbol map; the figures stand in values.csv or follow from a formula.
import type { Indicator } from '../domain/indicator.ts'
import { choice, flag, id, name, text } from './cells.ts'
import { breaks, number } from './number-cells.ts'
import { defineTable } from './table.ts'

export const indicatorsTable = defineTable({
  id: 'indicators',
  file: 'data/indicators.csv',
  titleZh: '指标',
  titleEn: 'Indicators',
  descriptionZh: '加一行并在 values.csv 填数，即得一张专题图',
  descriptionEn: 'A row here and its figures in values.csv make a map',
  uniqueKeys: [['id'], ['name_zh']],
  columns: {
    id: id(/^[a-z][a-z0-9_]+$/),
    name_zh: name('名称', 'Name'),
    name_en: name('英文名', 'English name'),
    unit_zh: text('单位', 'Unit'),
    unit_en: text('英文单位', 'Unit (English)'),
    draw: choice(
      [
        { value: 'fill', zh: '分级填色（比率）', en: 'fill (rates)' },
        { value: 'symbol', zh: '比例符号（总量）', en: 'symbol (totals)' },
        { value: 'flag', zh: '有或无', en: 'flag' },
        { value: 'rank', zh: '位次', en: 'rank' },
      ],
      '画法',
      'Drawing',
    ),
    decimals: number('小数位', 'Decimals', { min: 0, max: 4, isInteger: true }),
    is_listed: flag('列入图层', 'Listed', { zh: 'no 只在详情中显示', en: 'no: shown in the profile only' }),
    method: choice(
      [
        { value: 'quantile', zh: '分位数', en: 'quantile' },
        { value: 'equal', zh: '等距', en: 'equal interval' },
        { value: 'natural', zh: '自然间断', en: 'natural breaks' },
        { value: 'given', zh: '给定', en: 'given' },
      ],
      '分级方法',
      'Method',
    ),
    breaks: breaks(),
    formula: text('算式', 'Formula', {
      zh: '空白：数在 values.csv；否则“[系数*]分子/分母”或 count(zones)',
      en: 'Blank: figures in values.csv; else "[factor*]numerator/denominator" or count(zones)',
    }),
    same_year: flag('须同年', 'Same year', {
      zh: '分子分母须为同一年',
      en: 'Numerator and denominator must be of one year',
    }),
    note_zh: text('说明', 'Note'),
    note_en: text('英文说明', 'Note (English)'),
  },
  toRow: (c): Indicator => ({
    id: c.id,
    nameZh: c.name_zh,
    nameEn: c.name_en,
    unitZh: c.unit_zh,
    unitEn: c.unit_en,
    draw: c.draw,
    decimals: c.decimals,
    isListed: c.is_listed,
    method: c.method,
    breaks: c.breaks,
    formula: c.formula,
    isSameYear: c.same_year,
    noteZh: c.note_zh,
    noteEn: c.note_en,
  }),
})
