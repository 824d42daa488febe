// departments.csv: what the departments that the documents name are called in English.
import type { Department } from '../domain/policy.ts'
import { name } from './cells.ts'
import { defineTable } from './table.ts'

export const departmentsTable = defineTable({
  id: 'departments',
  file: 'data/departments.csv',
  titleZh: '责任单位',
  titleEn: 'Departments',
  descriptionZh: '文件所写责任单位的通用英文名；中文照录原文，英文名为本图谱所定',
  descriptionEn:
    'Usual English names of the departments that the documents name; the Chinese is as printed, the English is our rendering',
  uniqueKeys: [['name_zh']],
  columns: {
    name_zh: name('单位', 'Department', { zh: '照录原文', en: 'As printed' }),
    name_en: name('英文名', 'English name', { zh: '本图谱所定', en: 'Our rendering' }),
  },
  toRow: (c): Department => ({ nameZh: c.name_zh, nameEn: c.name_en }),
})
