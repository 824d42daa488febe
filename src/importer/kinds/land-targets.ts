// Targets and results of low-efficiency land: scope, indicator, value and period, against land-targets.csv.
import type { Grid } from '../grid.ts'
import type { Sentence } from '../import-error.ts'
import type { Knowledge } from '../knowledge.ts'
import { cleanText, toChineseText } from '../recognise/clean-text.ts'
import { type Reason, reason } from '../recognise/reason.ts'
import { type HeaderPatterns, readHeader } from '../recognise/recognise-header.ts'
import { isProse } from '../recognise/recognise-heading.ts'
import { guessPlaces, isPlaceName } from '../recognise/recognise-place.ts'
import type { ImportKind, ReadOptions, RowCells } from './import-kind.ts'
import { natureOf, natures, readAmount, readScope } from './land-cells.ts'
import { readWideLand, type WideTable } from './land-wide.ts'
import { makeReading, type ReadingMaker } from './reading.ts'
import { tableLines } from './table-rows.ts'

type Column = 'serial' | 'scope' | 'indicator' | 'value' | 'unit' | 'period' | 'start' | 'end' | 'kind' | 'document'
const patterns: HeaderPatterns<Column> = [
  ['serial', /^序号?$|^编号$/],
  ['scope', /地区|范围|区域|设区市|县\(?市|单位名称|责任单位|^市$/],
  ['value', /^(?:指标|目标|任务|计划|完成)?(?:数值?|值|量|数量)$/],
  ['indicator', /指标|任务|事项|内容/],
  ['unit', /^(?:计量)?单位$/],
  ['start', /^(?:起|起始年?|开始年?)$/],
  ['end', /^(?:止|截止年?|结束年?)$/],
  ['period', /期间|年份|年度|时间|时期/],
  ['kind', /性质|类型|类别/],
  ['document', /文件|来源|依据|出处/],
  ['value', /数值|目标值?|数量|面积|完成|值$/],
]

const yearsIn = (text: string) => text.match(/(?:19|20)\d\d/g) ?? []

const unknownScope = (text: string, knowledge: Knowledge): Reason =>
  reason(
    'place-unknown',
    `没有认出范围“${text}” → 请写全称`,
    `The scope "${text}" is not known → write it in full`,
    guessPlaces(cleanText(text), knowledge),
  )
const unreadable = (text: string): Reason =>
  reason(
    'value-unreadable',
    `“${text}”读不成数 → 只写一个数和单位`,
    `"${text}" is no number → write one number and its unit`,
  )
const noNature = reason('no-kind', '没有写明是目标还是结果 → 请选定', 'Neither target nor result is said → choose one')

/** A table with a row for each figure says so in its header. */
function isLong(grid: Grid, knowledge: Knowledge): boolean {
  return grid.rows.some(({ cells }) => {
    const kinds = readHeader(cells, patterns, isPlaceName(knowledge))
    return kinds?.includes('indicator') === true && kinds.includes('value')
  })
}

/** The measure that a row of the same words, period and nature is counted under. */
function measureOf(cells: RowCells, { tables }: Knowledge): { cells: RowCells; notes: readonly Sentence[] } {
  const alike = tables.landTargets.filter(
    (row) =>
      row.indicator === cells.indicator_zh &&
      row.periodStart === cells.period_start &&
      row.periodEnd === cells.period_end &&
      row.kind === cells.kind &&
      row.measureId !== '',
  )
  const [first, ...others] = [...new Set(alike.map(({ measureId }) => measureId))]
  if (first === undefined || others.length > 0) return { cells: {}, notes: [] }
  const [row] = alike
  const measure = tables.landMeasures.find(({ id }) => id === first)
  return {
    cells: { measure_id: first },
    notes: [
      {
        zh: `量度同 ${row?.id ?? ''}（指标、期间、性质相同）：${measure?.nameZh ?? first}`,
        en: `counted under the measure of ${row?.id ?? ''} (same indicator, period and nature): ${measure?.nameEn ?? first}`,
      },
    ],
  }
}

function readLong(grid: Grid, knowledge: Knowledge, options: ReadOptions, made: ReadingMaker): void {
  let unitOfTable = ''
  let natureOfTable = options.group
  let yearsOfTable: readonly string[] = []
  for (const line of tableLines(grid, patterns, isPlaceName(knowledge))) {
    const { cells } = line
    if (line.isSingle || cells.indicator === undefined || cells.value === undefined) {
      unitOfTable = /单位[:为](.{1,6}?)\)?$/.exec(line.text)?.[1] ?? unitOfTable
      natureOfTable = natureOf(line.text) ?? natureOfTable
      if (line.isSingle && yearsIn(line.text).length > 0) yearsOfTable = yearsIn(line.text)
      if (line.isSingle || isProse(line.text)) made.skip(line)
      else
        made.leave(
          line,
          reason(
            'columns',
            '没有“指标”和“数值”两列，各列也没有写单位 → 请补上表头',
            'No columns for indicator and value, and no units in the headings → add them',
          ),
        )
      continue
    }
    const unit = cleanText(cells.unit ?? '')
    const read = readAmount(cells.value, (said) => said || unit || unitOfTable || line.unit)
    // "4500亩" under the unit 万亩 is no figure that anyone could take.
    const amount = read && unit !== '' && read.unit !== unit ? undefined : read
    const years = cells.period === undefined ? yearsOfTable : yearsIn(cells.period)
    const [start = years[0]] = yearsIn(cells.start ?? '')
    const [end = years.at(-1)] = yearsIn(cells.end ?? '')
    const stated = (cells.kind ?? '').trim()
    const nature = natures.includes(stated) ? stated : (natureOf(stated) ?? natureOfTable)
    const document = cells.document === undefined ? (options.document ?? '') : toChineseText(cells.document)
    const scope = readScope(cells.scope ?? '', knowledge)
    const said = { ...scope, ...rowCells(cells.indicator, amount, [start, end], nature), document }
    if (!scope) made.leave(line, unknownScope(cells.scope ?? '', knowledge), said)
    else if (!amount) made.leave(line, unreadable(cells.value), said)
    else if (nature === undefined) made.leave(line, noNature, said)
    else add(line, said, knowledge, made)
  }
}

function readWide(table: WideTable, knowledge: Knowledge, options: ReadOptions, made: ReadingMaker): void {
  const title = table.titles.join(' ')
  const nature = options.group ?? natureOf(title)
  const years = options.year === undefined ? yearsIn(title) : [options.year]
  for (const { position, text } of table.unknown) made.leave({ position, text }, unknownScope(text, knowledge))
  for (const figure of table.figures) {
    const own = figure.years.length > 0 ? figure.years : years
    const said = {
      ...figure.scope,
      ...rowCells(figure.indicatorZh, figure.amount, [own[0], own.at(-1)], nature),
      document: options.document ?? '',
    }
    if (!figure.amount) made.leave(figure, unreadable(figure.raw), said)
    else if (nature === undefined) made.leave(figure, noNature, said)
    else add(figure, said, knowledge, made)
  }
}

function rowCells(
  indicator: string,
  amount: RowCells | undefined,
  [start, end]: readonly [start: string | undefined, end: string | undefined],
  nature: string | undefined,
): RowCells {
  return {
    indicator_zh: toChineseText(indicator),
    ...amount,
    ...(start === undefined ? {} : { period_start: start }),
    ...(end === undefined ? {} : { period_end: end }),
    ...(nature === undefined ? {} : { kind: nature }),
  }
}

function add(line: Parameters<ReadingMaker['add']>[0], said: RowCells, knowledge: Knowledge, made: ReadingMaker): void {
  const measure = measureOf(said, knowledge)
  made.add(line, said, measure.cells, 'land-targets', measure.notes)
}

export const landTargetsKind: ImportKind = {
  id: 'land-targets',
  titleZh: '低效工业用地目标与结果',
  titleEn: 'Low-efficiency land: targets and results',
  tables: ['land-targets'],
  async read(grids, knowledge, options) {
    const made = makeReading('land-targets')
    const doubts: Sentence[] = []
    for (const grid of grids) {
      const wide = isLong(grid, knowledge) ? undefined : readWideLand(grid, knowledge)
      if (wide) {
        readWide(wide, knowledge, options, made)
        doubts.push(...wide.doubts)
      } else readLong(grid, knowledge, options, made)
    }
    return made.done(() => false, [], doubts)
  },
  keyOf: (_, c) =>
    [c.scope_zh, c.indicator_zh, c.period_start, c.period_end, c.kind, c.document]
      .map((t) => cleanText(t ?? ''))
      .join('|'),
  decide: (_, [row]) => (row ? { kind: 'existing', row } : { kind: 'new' }),
}
