// designations.csv: sets of clusters that S4 names, kept apart from the 15 clusters of S3.
import type { Designation } from '../domain/policy.ts'
import { choice, id, name, reference, text } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { date } from './number-cells.ts'
import { defineTable } from './table.ts'

export const designationsTable = defineTable({
  id: 'designations',
  file: 'data/designations.csv',
  titleZh: '其他集群称号',
  titleEn: 'Other designations of clusters',
  descriptionZh: '文件给出的集群称号，照录其名；与15个集群只记同名，不作合并',
  descriptionEn: 'Designations as the document words them; an equal name among the 15 is noted, nothing is merged',
  uniqueKeys: [['id'], ['set', 'name_zh']],
  columns: {
    id: id(/^DG\d\d$/),
    set: choice(
      [
        { value: '万亿级产业集群', zh: '万亿级产业集群', en: 'trillion-yuan clusters' },
        { value: '五千亿级产业集群', zh: '五千亿级产业集群', en: '500-billion-yuan clusters' },
        { value: '数字经济产业集群', zh: '数字经济产业集群', en: 'digital-economy clusters' },
      ],
      '称号',
      'Designation',
    ),
    name_zh: name('名称', 'Name', { zh: '照录原文', en: 'As printed' }),
    name_en: name('英文名', 'English name'),
    count_fact_id: reference('policy-facts', '总数的编号', 'Figure of the number', {}, 'fact_id'),
    same_name_cluster_id: reference('clusters', '同名集群', 'Cluster of the same name', {
      isRequired: false,
      zh: '只在名称一字不差时填',
      en: 'Only where the names are equal',
    }),
    date: date('日期', 'Date'),
    note_zh: text('说明', 'Note'),
    note_en: text('英文说明', 'Note (English)'),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): Designation => ({
    id: c.id,
    set: c.set,
    nameZh: c.name_zh,
    nameEn: c.name_en,
    countFactId: c.count_fact_id,
    sameNameClusterId: c.same_name_cluster_id,
    date: c.date,
    noteZh: c.note_zh,
    noteEn: c.note_en,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
