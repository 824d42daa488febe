// mountain-events.csv: dated changes of the mountain list; membership on any day follows from them.
import type { StatusEvent } from '../domain/programmes.ts'
import { choice, codes, id, name, text } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { date } from './number-cells.ts'
import { defineTable } from './table.ts'

export const mountainEventsTable = defineTable({
  id: 'mountain-events',
  file: 'data/mountain-events.csv',
  titleZh: '山区（海岛）县变动',
  titleEn: 'Events of the mountain list',
  descriptionZh: '2024年8月前26个，其后25个；2025年江山调出后按事件推得24个，没有来源公布新的总数',
  descriptionEn:
    '26 before August 2024, 25 after; by the events 24 since Jiangshan left in 2025, no source gives a new total',
  uniqueKeys: [['id'], ['date', 'event_zh']],
  columns: {
    id: id(/^ME\d\d$/),
    date: date('日期', 'Date', { isRequired: true }),
    event_zh: name('事件', 'Event'),
    event_en: name('英文事件', 'Event (English)'),
    effect: choice(
      [
        { value: 'join', zh: '列入', en: 'join' },
        { value: 'leave', zh: '调出', en: 'leave' },
        { value: 'confirm', zh: '名单重申', en: 'confirm' },
        { value: 'note', zh: '不改变名单', en: 'note' },
      ],
      '效果',
      'Effect',
    ),
    county_codes: codes(['county'], '县代码', 'Counties'),
    detail_zh: name('内容', 'Detail'),
    detail_en: name('英文内容', 'Detail (English)'),
    note_zh: text('本图谱说明', 'Our note'),
    note_en: text('英文本图谱说明', 'Our note (English)'),
    document: text('文件', 'Document'),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): StatusEvent => ({
    id: c.id,
    date: c.date,
    event: c.event_zh,
    eventEn: c.event_en,
    effect: c.effect,
    countyCodes: c.county_codes,
    detail: c.detail_zh,
    detailEn: c.detail_en,
    noteZh: c.note_zh,
    noteEn: c.note_en,
    document: c.document,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
