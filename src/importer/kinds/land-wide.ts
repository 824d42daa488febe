// A table that breaks a target down: cities or counties down, one measure with its unit in each column, a total below.
import type { Grid, Position } from '../grid.ts'
import type { Sentence } from '../import-error.ts'
import type { Knowledge } from '../knowledge.ts'
import { cleanText, isSerial, stripSerial } from '../recognise/clean-text.ts'
import type { RowCells } from './import-kind.ts'
import { readAmount, readScope } from './land-cells.ts'

export interface WideFigure {
  readonly position: Position
  readonly text: string
  readonly scope: RowCells
  readonly indicatorZh: string
  /** undefined where the cell holds no single figure. */
  readonly amount: RowCells | undefined
  readonly raw: string
  /** Years of the column's header, first and last; none where it says none. */
  readonly years: readonly string[]
}

export interface WideTable {
  /** Lines above the table. */
  readonly titles: readonly string[]
  readonly figures: readonly WideFigure[]
  /** Rows whose first cell is no place. */
  readonly unknown: readonly { readonly position: Position; readonly text: string }[]
  /** Totals that differ from the sum of the rows above them. */
  readonly doubts: readonly Sentence[]
}

interface WideColumn {
  readonly column: number
  readonly indicatorZh: string
  readonly unit: string
  readonly years: readonly string[]
}

const total = /^(?:合计|总计|小计|全省合计|全市合计|合计数)$/
const silent =
  /^(?:序号?|编号|备注|说明|排名|位次|.*(?:增幅|增速|同比|占比|完成率|比重)|责任.*|牵头.*|联系.*|设区市|地区|单位|市别?|县.*)$/
/** What a printed cell means where there is no figure. */
const isNone = (text: string) => /^[-—–…/]*$/.test(text)
const bare = (cell: string | undefined) => stripSerial(cleanText(cell ?? '')).replace(/ /g, '')

/** Reads the grid as such a table; undefined where no column says a measure with its unit. */
export function readWideLand(grid: Grid, knowledge: Knowledge): WideTable | undefined {
  const start = findStart(grid, knowledge)
  if (!start) return undefined
  const { first, nameColumn } = start
  const above = grid.rows.slice(0, first)
  const isTitle = (cells: readonly string[]) => new Set(cells.map(cleanText).filter((t) => t !== '')).size <= 1
  const titles = above
    .filter(({ cells }) => isTitle(cells))
    .flatMap(({ cells }) => cleanText(cells.find((cell) => cell.trim() !== '') ?? ''))
  const header = above.filter(({ cells }) => !isTitle(cells)).map(({ cells }) => cells)
  const unitOfTable = titles.flatMap((title) => /单位[:为](.{1,8}?)\)?$/.exec(title)?.[1] ?? []).at(-1) ?? ''
  const columns = readColumns(header, nameColumn, unitOfTable, measureIn(titles))
  if (columns.length === 0) return undefined
  const at = (row: number, column: number): Position => ({ sheet: grid.sheet, row, column })
  const figures: WideFigure[] = []
  const unknown: { position: Position; text: string }[] = []
  const doubts: Sentence[] = []
  const sums = new Map(columns.map(({ column }) => [column, [] as number[]]))
  for (const { number, cells } of grid.rows.slice(first)) {
    const name = bare(cells[nameColumn])
    const said = columns.map(({ column }) => cleanText(cells[column] ?? ''))
    // 丽水市 另行下达 says something; a note that one cell holds, or that is merged over all, does not.
    const isFilled = said.some((text) => /\d/.test(text)) || said.some((text) => !isNone(text) && bare(text) !== name)
    if (name === '' || !isFilled || (!said.some((text) => /\d/.test(text)) && !readScope(name, knowledge))) continue
    if (total.test(name)) {
      doubts.push(...totalsOff(name, columns, cells, sums))
      continue
    }
    const scope = readScope(name, knowledge)
    if (!scope) unknown.push({ position: at(number, nameColumn), text: name })
    else
      for (const { column, indicatorZh, unit, years } of columns) {
        const raw = cells[column] ?? ''
        if (isNone(cleanText(raw))) continue
        const amount = readAmount(raw, (said) => (said === '' ? unit : said))
        sums.get(column)?.push(Number(amount?.value))
        const text = `${name} ${indicatorZh} ${raw.trim()}`
        figures.push({ position: at(number, column), text, scope, indicatorZh, amount, raw, years })
      }
  }
  return { titles, figures, unknown, doubts }
}

function findStart(grid: Grid, knowledge: Knowledge): { first: number; nameColumn: number } | undefined {
  for (const [first, { cells }] of grid.rows.entries()) {
    const nameColumn = cells.slice(0, 3).findIndex((cell) => readScope(bare(cell), knowledge) !== undefined)
    if (nameColumn < 0) continue
    const isFigure = (cell: string, c: number) =>
      c > nameColumn && !isSerial(cleanText(cell).padEnd(5, '0')) && readAmount(cell, (said) => said) !== undefined
    return cells.some(isFigure) ? { first, nameColumn } : undefined
  }
  return undefined
}

/** What a title measures: 2027年各县（市、区）盘活低效工业用地目标任务分解表 → 盘活低效工业用地. */
const measureIn = (titles: readonly string[]): string =>
  titles
    .flatMap(
      (title) =>
        /(?:(?:腾出|盘活|整治|改造|处置|淘汰|低效|存量|新增|消化|再开发|提升)[^\d()、,。:]{2,20}?)(?=(?:年度)?(?:目标|任务|计划|完成|情况|分解|指标|一览|汇总|表|\(|$))/.exec(
          title.replace(/(?<=[区县市)])各.*?(?=腾|盘|整|改|处|淘|低|存)/, ''),
        )?.[0] ?? [],
    )
    .at(-1) ?? ''

const vague = (own: string, measure: string): string =>
  measure === '' ? '' : own.startsWith('其中') ? `${measure}（${own}）` : measure

function readColumns(
  header: readonly (readonly string[])[],
  nameColumn: number,
  unitOfTable: string,
  measure: string,
): readonly WideColumn[] {
  const width = Math.max(0, ...header.map((cells) => cells.length))
  return Array.from({ length: width }, (_, column) => column).flatMap((column): readonly WideColumn[] => {
    if (column === nameColumn) return []
    const said = [...new Set(header.map((cells) => cleanText(cells[column] ?? '')).filter((t) => t !== ''))].join(' ')
    const ownUnit = /\(([^()\d]{1,10})\)/.exec(said)?.[1]?.replace(/^单位:?/, '')
    const unit = ownUnit ?? unitOfTable
    const years = [...said.matchAll(/(?:19|20)\d\d/g)].map(([year]) => year)
    const words = said
      .replace(/\([^()]*\)/g, '')
      .replace(/(?:19|20)\d\d年?(?:[-—–至~](?:(?:19|20)\d\d)?年?)?/g, '')
      .replace(/ /g, '')
    const own = words.replace(/(?:年度|三年)?(?:目标|任务|计划|完成)?(?:值|数|量)?$/, '')
    // 目标、面积: the title says of what. 其中新增: the title says of what, too.
    const isVague = own === '' || /^(?:面积|数量|亩数|规模|合计|总数|其中.*|.)$/.test(own)
    const indicatorZh = isVague && words !== '' && !silent.test(words) ? vague(own, measure) : own
    return unit === '' || words === '' || silent.test(words) ? [] : [{ column, indicatorZh, unit, years }]
  })
}

function totalsOff(
  name: string,
  columns: readonly WideColumn[],
  cells: readonly string[],
  sums: ReadonlyMap<number, readonly number[]>,
): readonly Sentence[] {
  return columns.flatMap(({ column, indicatorZh }) => {
    const printed = Number(readAmount(cells[column] ?? '', (said) => said)?.value)
    const parts = sums.get(column) ?? []
    const sum = Number(parts.reduce((a, b) => a + b, 0).toFixed(6))
    // Half of the last printed digit for each row is rounding.
    const last = 0.5 * 10 ** -Math.max(0, ...[printed, ...parts].map((n) => String(n).split('.')[1]?.length ?? 0))
    if (!Number.isFinite(printed) || !Number.isFinite(sum) || Math.abs(sum - printed) <= last * (parts.length + 1))
      return []
    return [
      {
        zh: `${indicatorZh}：${name} ${printed}，各行相加 ${sum}，差 ${Number((sum - printed).toFixed(6))} → 请核对`,
        en: `${indicatorZh}: the total is given as ${printed}, its rows add up to ${sum} → check`,
      },
    ]
  })
}
