// sources.csv: every document, paper, site and computation that a row may cite.
import type { Source } from '../domain/evidence.ts'
import { choice, id, name, text, url } from './cells.ts'
import { date } from './number-cells.ts'
import { defineTable } from './table.ts'

export const sourcesTable = defineTable({
  id: 'sources',
  file: 'data/sources.csv',
  titleZh: '来源',
  titleEn: 'Sources',
  descriptionZh: '没有网址的文件与报刊只见过转载，需要补原件',
  descriptionEn: 'Documents and press without an address were seen as reprints only and need their original',
  uniqueKeys: [['id']],
  columns: {
    id: id(/^[A-Za-z0-9][A-Za-z0-9.-]*$/),
    title_zh: name('标题', 'Title'),
    title_en: name('英文标题', 'Title (English)'),
    number: text('文号', 'Document number'),
    issuer_zh: text('发布单位', 'Issuer'),
    issuer_en: text('英文发布单位', 'Issuer (English)'),
    date: date('日期', 'Date'),
    url: url('网址', 'Address'),
    kind: choice(
      [
        { value: 'document', zh: '文件', en: 'document' },
        { value: 'press', zh: '报刊', en: 'press' },
        { value: 'yearbook', zh: '统计资料', en: 'statistics' },
        { value: 'website', zh: '网站', en: 'website' },
        { value: 'geodata', zh: '地理数据', en: 'geodata' },
        { value: 'computed', zh: '本图谱计算', en: 'computed here' },
        { value: 'unknown', zh: '原件待补', en: 'original still to be found' },
      ],
      '种类',
      'Kind',
    ),
    note_zh: text('说明', 'Note'),
    note_en: text('英文说明', 'Note (English)'),
  },
  toRow: (c): Source => ({
    id: c.id,
    titleZh: c.title_zh,
    titleEn: c.title_en,
    number: c.number,
    issuer: c.issuer_zh,
    issuerEn: c.issuer_en,
    date: c.date,
    url: c.url,
    kind: c.kind,
    noteZh: c.note_zh,
    noteEn: c.note_en,
  }),
})
