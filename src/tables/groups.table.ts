// groups.csv: the four world-class groups.
import type { ClusterGroup } from '../domain/programmes.ts'
import { id, name } from './cells.ts'
import { defineTable } from './table.ts'

export const groupsTable = defineTable({
  id: 'groups',
  file: 'data/groups.csv',
  titleZh: '世界级先进产业群',
  titleEn: 'World-class groups',
  descriptionZh: '“415X”中的4',
  descriptionEn: 'The 4 of 415X',
  uniqueKeys: [['id']],
  columns: { id: id(/^G\d$/), name_zh: name('名称', 'Name'), name_en: name('英文名', 'English name') },
  toRow: (c): ClusterGroup => ({ id: c.id, nameZh: c.name_zh, nameEn: c.name_en }),
})
