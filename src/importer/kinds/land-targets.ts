// Targets and results of low-efficiency land: scope, indicator, value and period, against land-targets.csv.

import type { Knowledge } from '../knowledge.ts'
import { cleanText, stripSerial, toChineseText } from '../recognise/clean-text.ts'
import { hectaresOf } from '../recognise/land-units.ts'
import { reason } from '../recognise/reason.ts'
import type { HeaderPatterns } from '../recognise/recognise-header.ts'
import { isProse } from '../recognise/recognise-heading.ts'
import { guessPlaces, isPlaceName, recognisePlace } from '../recognise/recognise-place.ts'
import type { ImportKind, RowCells } from './import-kind.ts'
import { makeReading } from './reading.ts'
import { tableLines } from './table-rows.ts'

const patterns: HeaderPatterns<
  'serial' | 'scope' | 'indicator' | 'value' | 'unit' | 'period' | 'start' | 'end' | 'kind' | 'document'
> = [
  ['serial', /^序号?$|^编号$/],
  ['scope', /地区|范围|区域|设区市|县\(?市|单位名称|责任单位|^市$/],
  ['indicator', /指标|任务|事项|内容/],
  ['unit', /^(?:计量)?单位$/],
  ['start', /^(?:起|起始年?|开始年?)$/],
  ['end', /^(?:止|截止年?|结束年?)$/],
  ['period', /期间|年份|年度|时间|时期/],
  ['kind', /性质|类型|类别/],
  ['document', /文件|来源|依据|出处/],
  ['value', /数值|目标值?|数量|面积|完成|值$/],
]

const valuePattern =
  /^(≥|>=|不少于|不低于|>|超过|超|<|低于|小于|约|近|名义)?\s*(\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)?)\s*(以上|左右)?\s*(\D{0,8})$/
const signs: Readonly<Record<string, string>> = {
  '≥': '≥',
  '>=': '≥',
  不少于: '≥',
  不低于: '≥',
  以上: '≥',
  '>': '>',
  超过: '>',
  超: '>',
  '<': '<',
  低于: '<',
  小于: '<',
  约: '约',
  近: '近',
  名义: '名义',
  左右: '左右',
}
const kindWords: readonly (readonly [RegExp, string])[] = [
  [/年度目标|每年/, 'per-year target'],
  [/目标|计划|任务/, 'target'],
  [/结果|完成|实际|实绩/, 'actual'],
  [/存量|现状/, 'inventory'],
  [/底线/, 'floor'],
  [/控制线/, 'control line'],
  [/门槛/, 'threshold'],
]
const wordOfKind = (text: string) => kindWords.find(([regex]) => regex.test(text))?.[1]
const kindValues = ['target', 'per-year target', 'threshold', 'floor', 'inventory', 'actual', 'control line']

function readScope(raw: string, knowledge: Knowledge): RowCells | undefined {
  const text = stripSerial(cleanText(raw))
  if (/^(?:全省|浙江省?)$/.test(text)) {
    const province = knowledge.tables.divisions.find((d) => d.level === 'province')
    return (
      province && {
        scope_level: 'province',
        scope_code: province.code,
        scope_zh: province.nameZh,
        scope_en: province.nameEn,
      }
    )
  }
  const first = recognisePlace(text, knowledge)
  if (first.kind === 'city' && first.length === text.length)
    return {
      scope_level: 'prefecture',
      scope_code: first.city.code,
      scope_zh: first.city.nameZh,
      scope_en: first.city.nameEn,
    }
  const rest = first.kind === 'city' ? text.slice(first.length) : text
  const read = first.kind === 'city' ? recognisePlace(rest, knowledge, { cityCode: first.city.code }) : first
  if (read.kind !== 'place' || read.length !== rest.length) return undefined
  const { placeZh, placeEn, countyCodes, isFunctionalZone, cityCode } = read.place
  const code = countyCodes.length === 1 ? (countyCodes[0] ?? cityCode) : cityCode
  return { scope_level: isFunctionalZone ? 'park' : 'county', scope_code: code, scope_zh: placeZh, scope_en: placeEn }
}

export const landTargetsKind: ImportKind = {
  id: 'land-targets',
  titleZh: '低效工业用地目标与结果',
  titleEn: 'Low-efficiency land: targets and results',
  tables: ['land-targets'],
  async read(grids, knowledge, options) {
    const made = makeReading('land-targets')
    for (const grid of grids) {
      let unitOfTable = ''
      let kindOfTable = options.group
      for (const line of tableLines(grid, patterns, isPlaceName(knowledge))) {
        const { cells } = line
        if (line.isSingle || cells.indicator === undefined || cells.value === undefined) {
          unitOfTable = /单位[:为](.{1,6}?)\)?$/.exec(line.text)?.[1] ?? unitOfTable
          kindOfTable = wordOfKind(line.text) ?? kindOfTable
          if (line.isSingle || isProse(line.text)) made.skip(line)
          else
            made.leave(
              line,
              reason(
                'columns',
                '没有“指标”和“数值”两列 → 请补上表头',
                'No columns for indicator and value → add their headings',
              ),
            )
          continue
        }
        const scope = readScope(cells.scope ?? '', knowledge)
        const value = valuePattern.exec(cleanText(cells.value).replaceAll(',', ''))
        const unit = cleanText(cells.unit ?? '') || (value?.[4] ?? '') || unitOfTable
        const years = (cells.period ?? '').match(/(?:19|20)\d\d/g) ?? []
        const start = /(?:19|20)\d\d/.exec(cells.start ?? '')?.[0] ?? years[0]
        const end = /(?:19|20)\d\d/.exec(cells.end ?? '')?.[0] ?? years.at(-1)
        const kind = kindValues.includes((cells.kind ?? '').trim())
          ? cells.kind?.trim()
          : (wordOfKind(cells.kind ?? '') ?? kindOfTable)
        const said: RowCells = {
          ...scope,
          indicator_zh: toChineseText(cells.indicator),
          ...(value ? { comparator: signs[value[1] ?? value[3] ?? ''] ?? '=', value: value[2] ?? '', unit } : {}),
          ...(value ? hectareCells(value[2] ?? '', unit) : {}),
          ...(start === undefined ? {} : { period_start: start }),
          ...(end === undefined ? {} : { period_end: end }),
          ...(kind === undefined ? {} : { kind }),
          document: cells.document === undefined ? (options.document ?? '') : toChineseText(cells.document),
        }
        if (!scope)
          made.leave(
            line,
            reason(
              'place-unknown',
              `没有认出范围“${cells.scope ?? ''}” → 请写全称`,
              `The scope "${cells.scope ?? ''}" is not known → write it in full`,
              guessPlaces(cleanText(cells.scope ?? ''), knowledge),
            ),
            said,
          )
        else if (!value)
          made.leave(
            line,
            reason(
              'value-unreadable',
              `“${cells.value}”读不成数 → 只写一个数和单位`,
              `"${cells.value}" is no number → write one number and its unit`,
            ),
            said,
          )
        else if (kind === undefined)
          made.leave(
            line,
            reason('no-kind', '没有写明是目标还是结果 → 请选定', 'Neither target nor result is said → choose one'),
            said,
          )
        else made.add(line, said)
      }
    }
    return made.done(() => false)
  },
  keyOf: (_, c) =>
    [c.scope_zh, c.indicator_zh, c.period_start, c.period_end, c.kind, c.document]
      .map((t) => cleanText(t ?? ''))
      .join('|'),
  decide: (_, [row]) => (row ? { kind: 'existing', row } : { kind: 'new' }),
}

function hectareCells(value: string, unit: string): RowCells {
  const ha = hectaresOf(Number(value), unit)
  return ha === undefined ? {} : { value_ha: ha.toFixed(2) }
}
