// policy-scopes.csv: what the documents' words for a scope mean on the map.
import type { PolicyScope } from '../domain/policy.ts'
import { name, optionalChoice, optionalCode, text } from './cells.ts'
import { layerChoices } from './policy-themes.table.ts'
import { defineTable } from './table.ts'

export const policyScopesTable = defineTable({
  id: 'policy-scopes',
  file: 'data/policy-scopes.csv',
  titleZh: '政策数字的范围',
  titleEn: 'Scopes of the policy figures',
  descriptionZh: '文件所写的范围对应哪个地方或哪项工作；没有对应的留空',
  descriptionEn: 'The place or programme a scope stands for; blank where it stands for none',
  uniqueKeys: [['scope']],
  columns: {
    scope: name('范围', 'Scope', { zh: '照录原文', en: 'As printed' }),
    name_en: name('英文', 'English'),
    code: optionalCode(['province', 'city', 'county'], '代码', 'Code'),
    layer: optionalChoice(layerChoices, '图层', 'Theme of the map'),
    note_zh: text('说明', 'Note'),
  },
  toRow: (c): PolicyScope => ({
    scope: c.scope,
    nameEn: c.name_en,
    code: c.code,
    layer: c.layer,
    noteZh: c.note_zh,
  }),
})
