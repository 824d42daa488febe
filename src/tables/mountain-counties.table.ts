// mountain-counties.csv: class and lead industry of the 26 mountain counties.
import type { MountainCounty } from '../domain/programmes.ts'
import { code, name, optionalChoice, text } from './cells.ts'
import { evidence, optionalEvidence, sourceId } from './evidence-columns.ts'
import { defineTable } from './table.ts'

export const mountainCountiesTable = defineTable({
  id: 'mountain-counties',
  file: 'data/mountain-counties.csv',
  titleZh: '山区26县',
  titleEn: 'The 26 mountain counties',
  descriptionZh: '2021年名单的类别与主导产业；现在是否在列由 mountain-events.csv 推得',
  descriptionEn: 'Class and lead industry of the list of 2021; membership today follows from mountain-events.csv',
  uniqueKeys: [['code']],
  columns: {
    code: code(['county'], '代码', 'Code'),
    name_zh: name('名称', 'Name'),
    development_class: optionalChoice(
      [
        { value: '跨越发展类', zh: '跨越发展类', en: 'leap-forward class' },
        { value: '生态发展类', zh: '生态发展类', en: 'ecological class' },
      ],
      '类别',
      'Class',
    ),
    class_evidence: evidence('类别的证据等级', 'Evidence of the class'),
    policy_batch: text('“一县一策”批次', 'Batch of the county policy'),
    lead_industry_zh: text('主导产业', 'Lead industry'),
    lead_industry_en: text('英文主导产业', 'Lead industry (English)'),
    industry_evidence: optionalEvidence('产业的证据等级', 'Evidence of the industry'),
    industry_note_zh: text('产业说明', 'Note on the industry'),
    industry_note_en: text('英文产业说明', 'Note on the industry (English)'),
    evidence: evidence('在列的证据等级', 'Evidence of the membership'),
    source_id: sourceId(),
  },
  toRow: (c): MountainCounty => ({
    code: c.code,
    developmentClass: c.development_class,
    classEvidence: c.class_evidence,
    policyBatch: c.policy_batch,
    leadIndustry: c.lead_industry_zh,
    leadIndustryEn: c.lead_industry_en,
    industryNote: c.industry_note_zh,
    industryNoteEn: c.industry_note_en,
    industryEvidence: c.industry_evidence,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
