// land-targets.csv: targets, inventories and results of low-efficiency industrial land.
import type { LandTarget } from '../domain/programmes.ts'
import { choice, code, id, name, reference, text } from './cells.ts'
import { evidence, sourceId } from './evidence-columns.ts'
import { date, optionalNumber } from './number-cells.ts'
import { defineTable } from './table.ts'

const comparators = [
  { value: '=', zh: '等于', en: 'equal to' },
  { value: '≥', zh: '不少于', en: 'at least' },
  { value: '>', zh: '超过', en: 'more than' },
  { value: '<', zh: '低于', en: 'less than' },
  { value: '约', zh: '约', en: 'about' },
  { value: '左右', zh: '左右', en: 'about' },
  { value: '近', zh: '近', en: 'nearly' },
  { value: '名义', zh: '名义', en: 'nominally' },
] as const

export const landTargetsTable = defineTable({
  id: 'land-targets',
  file: 'data/land-targets.csv',
  titleZh: '低效工业用地目标与结果',
  titleEn: 'Low-efficiency land: targets and results',
  descriptionZh: '只有杭州、温州、湖州、绍兴、衢州五市查到用地目标；其余为“未查到方案”，不是零',
  descriptionEn:
    'Only Hangzhou, Wenzhou, Huzhou, Shaoxing and Quzhou have a land target; elsewhere no plan was found, which is not zero',
  uniqueKeys: [['id'], ['scope_zh', 'indicator_zh', 'period_start', 'period_end', 'kind', 'document']],
  columns: {
    id: id(/^LT\d{3}$/),
    scope_level: choice(
      [
        { value: 'province', zh: '省', en: 'province' },
        { value: 'prefecture', zh: '设区市', en: 'city' },
        { value: 'county', zh: '县', en: 'county' },
        { value: 'town', zh: '乡镇', en: 'town' },
        { value: 'park', zh: '园区', en: 'park' },
      ],
      '层级',
      'Level',
    ),
    scope_code: code(['province', 'city', 'county'], '所在区划代码', 'Division', {
      zh: '乡镇、园区填所在县或市',
      en: 'For a town or park: the county or city it lies in',
    }),
    scope_zh: name('范围', 'Scope'),
    scope_en: name('英文范围', 'Scope (English)'),
    indicator_zh: name('指标', 'Indicator', { zh: '按原文措辞', en: 'As the document words it' }),
    indicator_en: name('英文指标', 'Indicator (English)'),
    measure_id: reference('land-measures', '量度', 'Measure', { isRequired: false }),
    pair_key: text('目标与结果的配对', 'Pair of target and result'),
    comparator: choice(comparators, '比较符', 'Comparator'),
    value: name('数值', 'Value', { zh: '照录原文，比率可写 1:1.2', en: 'As printed; a ratio may be 1:1.2' }),
    unit: name('单位', 'Unit'),
    value_ha: optionalNumber('折合公顷', 'Hectares', { unit: 'ha', min: 0, max: 200000, zh: '1 亩 = 1/15 公顷' }),
    period_start: date('起', 'From'),
    period_end: date('止', 'To'),
    kind: choice(
      [
        { value: 'target', zh: '目标', en: 'target' },
        { value: 'per-year target', zh: '年度目标', en: 'per-year target' },
        { value: 'threshold', zh: '门槛', en: 'threshold' },
        { value: 'floor', zh: '底线', en: 'floor' },
        { value: 'inventory', zh: '存量', en: 'inventory' },
        { value: 'actual', zh: '结果', en: 'result' },
        { value: 'control line', zh: '控制线', en: 'control line' },
      ],
      '性质',
      'Kind',
    ),
    document: name('文件', 'Document'),
    section: text('章节', 'Section', {
      zh: '数字所在的章节，不详留空',
      en: 'Chapter that the figure stands in; empty where unknown',
    }),
    evidence: evidence(),
    source_id: sourceId(),
  },
  toRow: (c): LandTarget => ({
    id: c.id,
    scopeLevel: c.scope_level,
    scopeCode: c.scope_code,
    scopeZh: c.scope_zh,
    scopeEn: c.scope_en,
    indicator: c.indicator_zh,
    indicatorEn: c.indicator_en,
    measureId: c.measure_id,
    pairKey: c.pair_key,
    comparator: c.comparator,
    value: /^\d+(\.\d+)?$/.test(c.value) ? Number(c.value) : null,
    valueText: c.value,
    unit: c.unit,
    valueHa: c.value_ha,
    periodStart: c.period_start,
    periodEnd: c.period_end,
    kind: c.kind,
    document: c.document,
    section: c.section,
    evidence: c.evidence,
    sourceId: c.source_id,
  }),
})
