// Rising-star clusters: a place and its industry, against rising-stars.csv.

import type { Knowledge } from '../knowledge.ts'
import { chineseInteger, cleanText, stripSerial, toChineseText } from '../recognise/clean-text.ts'
import { cityHeading, placeHeading } from '../recognise/place-headings.ts'
import { type Reason, reason } from '../recognise/reason.ts'
import type { HeaderPatterns } from '../recognise/recognise-header.ts'
import { isProse, readHeading } from '../recognise/recognise-heading.ts'
import { guessPlaces, isPlaceName, recognisePlace } from '../recognise/recognise-place.ts'
import { mayShareBatch, otherBatch } from './batches.ts'
import type { ImportKind, RowCells, TableRow, Verdict } from './import-kind.ts'
import { makeReading, placeCells, type ReadingMaker } from './reading.ts'
import { splitList } from './split-list.ts'
import { tableLines } from './table-rows.ts'

const patterns: HeaderPatterns<'serial' | 'city' | 'industry' | 'batch' | 'place' | 'name' | 'note'> = [
  ['serial', /^序号?$|^编号$/],
  ['batch', /批次/],
  ['city', cityHeading],
  ['place', placeHeading],
  ['industry', /^(?:产业|产业领域|主导产业|产业方向|领域|细分领域|方向)$/],
  ['note', /^(?:备注|说明|注)$/],
  ['name', /产业群|集群|名称/],
  ['place', /县\(?市|市县|区县|地区|单位|申报/],
]

/** "文体用品“新星”产业群(培育)" → "文体用品". */
const industryOf = (rest: string) =>
  toChineseText(
    rest
      .replace(/^[、,;:\-—–~·|/. ]+/, '')
      .replace(/\((?:新星|培育|核心区|协同区)\)/g, '')
      .replace(/[“"]?新星[”"]?(?=产业|集群|$)/g, '')
      .replace(/(?:特色)?(?:产业集群|产业群|制造业集群|集群|产业)$/, '')
      .replace(/^\((.*)\)$/, '$1'),
  )

function readStar(
  raw: string,
  knowledge: Knowledge,
  city: string | undefined,
): { cells: RowCells } | { reason: Reason } | undefined {
  const text = stripSerial(cleanText(raw))
  const cityCode = knowledge.cities.find((d) => d.code === city)?.code
  let read = recognisePlace(text, knowledge, { cityCode })
  let rest = text
  if (read.kind === 'city') {
    rest = text.slice(read.length)
    read = recognisePlace(rest, knowledge, { cityCode: read.city.code })
  }
  if (read.kind === 'undecided') return { reason: read.reason }
  if (read.kind !== 'place') return undefined
  // 江北区（膜幻动力小镇）膜材料: whether the bracket is a part of the place is for a person to say.
  const bracket = /^\([^()]*\)(?=.*\p{Script=Han})/u.exec(rest.slice(read.length))?.[0]
  if (bracket !== undefined && !/^\((?:新星|培育)\)$/.test(bracket))
    return {
      reason: reason(
        'bracket-unclear',
        `括号里的“${bracket.slice(1, -1)}”是地方还是产业不清楚 → 请改写`,
        `Whether "${bracket.slice(1, -1)}" in brackets is a place or an industry is not clear → reword it`,
      ),
    }
  const industry = industryOf(rest.slice(read.length))
  return { cells: { ...placeCells(read.place), ...(industry === '' ? {} : { industry_zh: industry }) } }
}

/** The place of its own column and the industry of the name, which may name the place too; both must mean the same one. */
function readRow(
  { name, place }: { readonly name?: string; readonly place?: string },
  bare: string,
  knowledge: Knowledge,
  city: string | undefined,
): ReturnType<typeof readStar> {
  if (name === undefined || place === undefined) return readStar(name ?? place ?? bare, knowledge, city)
  const named = readStar(name, knowledge, city)
  const stated = readStar(place, knowledge, city)
  if (stated === undefined || 'reason' in stated) return stated ?? named
  if (named === undefined || 'reason' in named) {
    const industry = industryOf(stripSerial(cleanText(name)))
    return named ?? { cells: { ...stated.cells, ...(industry === '' ? {} : { industry_zh: industry }) } }
  }
  if (named.cells.county_codes === stated.cells.county_codes) return named
  return {
    reason: reason(
      'two-places',
      `名称写${named.cells.place_zh}，另一栏写${stated.cells.place_zh} → 请核对是哪个地方`,
      `The name says ${named.cells.place_en}, the other column ${stated.cells.place_en} → check which it is`,
    ),
  }
}

/** 温州市：乐清市精密模具、瑞安市汽摩配 → its entries; none where not every piece begins with a place. */
function listOf(text: string, knowledge: Knowledge) {
  const [label = '', name = ''] = /^([^:：]{2,12}?)(?:\(.{1,8}\))?[:：](?=.)/.exec(text) ?? []
  const city = label === '' ? undefined : recognisePlace(name, knowledge)
  const cityCode = city?.kind === 'city' ? city.city.code : undefined
  const list = cityCode === undefined ? text : text.slice(label.length)
  const pieces = splitList(list.replace(/[。.]$/, ''))
  const read = pieces.map((piece) => ({ piece, found: readStar(piece, knowledge, cityCode) }))
  const isEntry = ({ found }: (typeof read)[number]) => found !== undefined && 'cells' in found
  // Without a city before them, only places tell entries from the parts of one industry.
  return cityCode === undefined ? (read.length > 1 && read.every(isEntry) ? read : []) : read.some(isEntry) ? read : []
}

function addStar(
  line: Parameters<ReadingMaker['add']>[0],
  found: ReturnType<typeof readStar>,
  extra: RowCells,
  knowledge: Knowledge,
  made: ReadingMaker,
): void {
  if (found === undefined)
    made.leave(
      line,
      reason(
        'place-unknown',
        '没有认出地名 → 请写设区市和县（市、区）全称',
        'No place recognised → write city and county in full',
        guessPlaces(line.text, knowledge),
      ),
      extra,
    )
  else if ('reason' in found) made.leave(line, found.reason, extra)
  else {
    const cells = { ...found.cells, ...extra }
    if ('industry_zh' in cells) made.add(line, cells)
    else made.leave(line, reason('no-industry', '没有写明产业 → 请补上', 'No industry is named → add it'), cells)
  }
}

function decide(cells: RowCells, alike: readonly TableRow[]): Verdict {
  const industry = cleanText(cells.industry_zh ?? '')
  const of = (row: TableRow) => cleanText(row.cells.industry_zh ?? '')
  const row = alike.find((r) => of(r) === industry) ?? alike.find((r) => of(r) === '')
  if (row && !mayShareBatch(row.cells, cells)) return { kind: 'undecided', reason: otherBatch(row, cells) }
  if (row) return { kind: 'existing', row }
  const [only, second] = alike
  if (industry === '' && only && !second) return { kind: 'existing', row: only }
  if (industry === '' && only)
    return {
      kind: 'undecided',
      reason: reason(
        'several-rows',
        '该地有几个“新星”，文件没有写产业 → 请补上',
        'The place has several rising stars and the file names no industry → add it',
      ),
    }
  return { kind: 'new' }
}

export const risingStarsKind: ImportKind = {
  id: 'rising-stars',
  titleZh: '“新星”产业群',
  titleEn: 'Rising stars',
  tables: ['rising-stars'],
  async read(grids, knowledge, options) {
    const made = makeReading('rising-stars')
    const batches = new Set<string>()
    for (const grid of grids) {
      let batch = options.batch
      let city: string | undefined
      for (const line of tableLines(grid, patterns, isPlaceName(knowledge))) {
        const heading = readHeading(line.text)
        const cityCell =
          line.cells.city === undefined ? undefined : recognisePlace(cleanText(line.cells.city), knowledge)
        const rowCity = cityCell?.kind === 'city' ? cityCell.city.code : city
        const list = line.isSingle ? listOf(line.bare, knowledge) : []
        if (list.length > 0) {
          const extra = batch === undefined ? {} : { batches: String(batch) }
          if (batch !== undefined) batches.add(String(batch))
          for (const { piece, found } of list) addStar({ ...line, text: piece }, found, extra, knowledge, made)
          continue
        }
        const found = readRow(line.cells, line.bare, knowledge, rowCity)
        if (line.isSingle && (found === undefined || isProse(line.text))) {
          const only = recognisePlace(line.bare, knowledge)
          if (only.kind === 'city') city = only.city.code
          else if (heading.batch !== undefined) batch = heading.batch
          made.skip(line)
          continue
        }
        const said = cleanText(line.cells.batch ?? '').replace(/^第|批次?$/g, '')
        const number = chineseInteger(said) ?? batch
        const industry = line.cells.industry === undefined ? {} : { industry_zh: toChineseText(line.cells.industry) }
        const extra = { ...industry, ...(number === undefined ? {} : { batches: String(number) }) }
        if (number !== undefined) batches.add(String(number))
        addStar(line, found, extra, knowledge, made)
      }
    }
    return made.done((row) => batches.size === 0 || (row.batches ?? '').split('|').every((b) => batches.has(b)))
  },
  keyOf: (_, cells) => cells.place_zh ?? '',
  decide: ({ cells }, alike) => decide(cells, alike),
}
