// clusters.csv: the fifteen provincial characteristic clusters and their groups.
import type { Cluster } from '../domain/programmes.ts'
import { id, list, name, reference, text } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { defineTable } from './table.ts'

export const clustersTable = defineTable({
  id: 'clusters',
  file: 'data/clusters.csv',
  titleZh: '省级特色产业集群',
  titleEn: 'Provincial clusters',
  descriptionZh: '“415X”中的15；所属产业群在读到附件前均为推断',
  descriptionEn: 'The 15 of 415X; group membership is inferred until the annex is read',
  uniqueKeys: [['id'], ['name_zh']],
  columns: {
    id: id(/^C\d\d$/),
    group_id: reference('groups', '产业群', 'Group'),
    name_zh: name('名称', 'Name'),
    name_en: name('英文名', 'English name', { zh: '本图谱自译', en: 'Our translation' }),
    also_called: list('又名', 'Also called'),
    evidence: evidence('名称的证据等级', 'Evidence of the name'),
    group_evidence: evidence('归属的证据等级', 'Evidence of the group'),
    source_id: sourceId(),
    note_zh: text('说明', 'Note (Chinese)'),
    note_en: text('英文说明', 'Note (English)'),
  },
  toRow: (c): Cluster => ({
    id: c.id,
    groupId: c.group_id,
    nameZh: c.name_zh,
    nameEn: c.name_en,
    alsoCalled: c.also_called,
    groupEvidence: c.group_evidence,
    noteZh: c.note_zh,
    noteEn: c.note_en,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
