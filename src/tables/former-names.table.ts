// former-names.csv: names and codes of earlier editions of the code list, so that old tables still join.
import type { FormerName } from '../domain/division.ts'
import { choice, codes, formerCode, name } from './cells.ts'
import { date } from './number-cells.ts'
import { defineTable } from './table.ts'

export const formerNamesTable = defineTable({
  id: 'former-names',
  file: 'data/former-names.csv',
  titleZh: '曾用名与旧代码',
  titleEn: 'Former names and codes',
  descriptionZh: '依据 GB/T 2260 历次修订；同名同代码而范围变动的也列出（redrawn）',
  descriptionEn:
    'After the editions of GB/T 2260; places that kept name and code but changed their borders are listed too',
  uniqueKeys: [['code', 'until']],
  columns: {
    name: name('曾用名', 'Former name'),
    code: formerCode('旧代码', 'Former code'),
    until: date('用至', 'Until', { isRequired: true }),
    successor_codes: codes(['county', 'city'], '现代码', 'Codes of today', { isRequired: true }),
    relation: choice(
      [
        { value: 'renamed', zh: '更名或改码', en: 'renamed or recoded' },
        { value: 'merged', zh: '并入', en: 'merged' },
        { value: 'split', zh: '分拆', en: 'split' },
        { value: 'redrawn', zh: '范围变动', en: 'redrawn' },
      ],
      '变动',
      'Change',
    ),
    note_zh: name('说明', 'Note (Chinese)'),
    note_en: name('英文说明', 'Note (English)'),
  },
  toRow: (c): FormerName => ({
    name: c.name,
    code: c.code,
    until: c.until,
    successorCodes: c.successor_codes,
    relation: c.relation,
    noteZh: c.note_zh,
    noteEn: c.note_en,
  }),
})
