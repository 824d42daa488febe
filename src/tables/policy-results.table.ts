// policy-results.csv: which published result belongs to which target, pair by pair, with what keeps them apart.
import type { PolicyResult } from '../domain/policy.ts'
import { choice, id, name, reference, text } from './cells.ts'
import { evidence } from './evidence-columns.ts'
import { defineTable } from './table.ts'

export const policyResultsTable = defineTable({
  id: 'policy-results',
  file: 'data/policy-results.csv',
  titleZh: '目标与结果',
  titleEn: 'Targets and results',
  descriptionZh: '逐对登记；措辞不同的配对是本图谱的判断，等级为 inferred',
  descriptionEn: 'Pair by pair; where the wording differs the pair is our judgement and graded inferred',
  uniqueKeys: [['id'], ['fact_id', 'result_id']],
  columns: {
    id: id(/^PR-S\d-\d{3}[a-z]?$/),
    fact_id: reference('policy-facts', '目标', 'Target', {}, 'fact_id'),
    result_kind: choice(
      [
        { value: 'fact', zh: '文件中的实绩', en: 'a figure of the documents' },
        { value: 'total', zh: '公布总数', en: 'a published total' },
      ],
      '结果的种类',
      'Kind of result',
    ),
    result_id: name('结果', 'Result', {
      zh: 'seeds 的编号或 official-totals 的编号',
      en: 'Id in seeds or in official-totals',
    }),
    wording: choice(
      [
        { value: 'same', zh: '措辞相同', en: 'same wording' },
        { value: 'different', zh: '措辞不同', en: 'different wording' },
      ],
      '措辞',
      'Wording',
    ),
    note_zh: text('说明', 'Note'),
    note_en: text('英文说明', 'Note (English)'),
    evidence: evidence(),
  },
  toRow: (c): PolicyResult => ({
    id: c.id,
    factId: c.fact_id,
    resultKind: c.result_kind,
    resultId: c.result_id,
    hasSameWording: c.wording === 'same',
    noteZh: c.note_zh,
    noteEn: c.note_en,
    evidence: c.evidence,
  }),
})
