// The check's own tables: units it knows, warnings it lives with, exceptions it grants. Edited in a spreadsheet like all others.
import { list, name, reference, text } from '../../tables/cells.ts'
import { number, optionalNumber } from '../../tables/number-cells.ts'
import { defineTable, type Table } from '../../tables/table.ts'

export const unitsFile = 'data/check-units.csv'
export const warningsFile = 'data/check-warnings.csv'
export const exceptionsFile = 'data/check-exceptions.csv'

const unitsTable = defineTable({
  id: 'check-units',
  file: unitsFile,
  titleZh: '单位',
  titleEn: 'Units',
  descriptionZh: '各表可用的单位；新单位先在此登记',
  descriptionEn: 'Units the tables may use; a new one is entered here first',
  uniqueKeys: [['unit']],
  columns: {
    unit: name('单位', 'Unit'),
    hectares: optionalNumber('合公顷', 'Hectares in one', { min: 0 }),
    also_written: list('不规范写法', 'Other spellings'),
  },
  toRow: (cells) => cells,
})

const warningsTable = defineTable({
  id: 'check-warnings',
  file: warningsFile,
  titleZh: '许可的警告数',
  titleEn: 'Warnings allowed',
  descriptionZh: '每条规则许可的警告数，只减不增',
  descriptionEn: 'Warnings each rule may give; the number may only fall',
  uniqueKeys: [['rule']],
  columns: {
    rule: name('规则', 'Rule'),
    allowed: number('许可数', 'Allowed', { min: 0, isInteger: true }),
    reason_zh: name('理由', 'Reason'),
    reason_en: name('英文理由', 'Reason (English)'),
  },
  toRow: (cells) => cells,
})

const exceptionsTable = defineTable({
  id: 'check-exceptions',
  file: exceptionsFile,
  titleZh: '例外',
  titleEn: 'Exceptions',
  descriptionZh: '经查无误而规则仍报的单元格；不再报时须删去',
  descriptionEn: 'Cells that are right although a rule objects; to be deleted once it no longer does',
  uniqueKeys: [['file', 'row', 'column', 'rule']],
  columns: {
    file: name('文件', 'File'),
    row: name('行', 'Row'),
    column: name('列', 'Column'),
    rule: name('规则', 'Rule'),
    reason: name('理由', 'Reason'),
    source_id: reference('sources', '来源', 'Source', { isRequired: false }),
    note: text('说明', 'Note'),
  },
  toRow: (cells) => cells,
})

export const ownTables: readonly Table<unknown>[] = [unitsTable, warningsTable, exceptionsTable]
