// 万亩千亿 platforms: names with batch, industry, area and output, against platforms.csv.
import type { Knowledge } from '../knowledge.ts'
import { chineseInteger, cleanText, stripSerial, toChineseText } from '../recognise/clean-text.ts'
import { cityHeading, placeHeading } from '../recognise/place-headings.ts'
import { type Reason, reason } from '../recognise/reason.ts'
import type { HeaderPatterns } from '../recognise/recognise-header.ts'
import { isProse, readHeading } from '../recognise/recognise-heading.ts'
import { isPlaceName, type Place, recognisePlace } from '../recognise/recognise-place.ts'
import { batchesOf, mayShareBatch, otherBatch } from './batches.ts'
import type { ImportKind, RowCells } from './import-kind.ts'
import { nameStem, noName, placeOf } from './named-rows.ts'
import { readFigures } from './platform-figures.ts'
import { codeCells, makeReading } from './reading.ts'
import { tableLines } from './table-rows.ts'

type Column =
  | 'serial'
  | 'city'
  | 'place'
  | 'batch'
  | 'status'
  | 'industry'
  | 'field'
  | 'host'
  | 'area'
  | 'output'
  | 'year'
  | 'name'
const patterns: HeaderPatterns<Column> = [
  ['serial', /^序号?$|^编号$/],
  ['batch', /批次/],
  ['city', cityHeading],
  ['place', placeHeading],
  ['status', /状态|阶段|类型|类别/],
  ['field', /^领域$|所属领域/],
  ['industry', /产业$|主导|主攻|方向/],
  ['host', /园区|依托|载体/],
  ['year', /年份|年度/],
  ['area', /面积/],
  ['output', /产值|营收/],
  ['name', /平台|名称/],
]
const ending = /万亩千亿新?产业平台|新产业平台|产业平台|平台$/
const stemOf = (name: string) => nameStem(name, ending)

/** Stem → name in the table; the city before the county may be said or not: 温州乐清智能电力物联网 is 乐清智能电力物联网. */
function knownNames({ tables, cities, counties }: Knowledge): {
  readonly find: (name: string) => string | undefined
  readonly stems: ReadonlyMap<string, string>
} {
  const withoutCity = (stem: string) => {
    const city = cities.find((d) => stem.startsWith(d.shortZh))
    const rest = stem.slice(stem.startsWith(city?.nameZh ?? '无') ? city?.nameZh.length : city?.shortZh.length)
    return city && counties.some((d) => d.parent === city.code && rest.startsWith(d.shortZh)) ? rest : stem
  }
  const stems = new Map(
    tables.platforms.flatMap((p) =>
      [p.nameZh, ...p.alsoCalled].flatMap((name): [string, string][] => {
        const stem = stemOf(name)
        return [
          [stem, p.nameZh],
          [withoutCity(stem), p.nameZh],
        ]
      }),
    ),
  )
  return { stems, find: (name) => stems.get(stemOf(name)) ?? stems.get(withoutCity(stemOf(name))) }
}

/** What a name says between its places and 产业平台: 杭州余杭人工智能产业平台 → 人工智能. */
function industryOf(name: string, { placeZh, cityCode }: Place, { divisionByCode }: Knowledge): RowCells {
  const short = (full: string) => full.replace(/(?:自治县|[市县区])$/, '')
  const places = [divisionByCode.get(cityCode)?.nameZh ?? '', placeZh].map((full) => `(?:${full}|${short(full)})?`)
  const text = cleanText(name).replace(/[“”"'‘’]/g, '')
  const industry = new RegExp(`^${places.join('')}(.{2,16}?)(?:${ending.source})`).exec(text)?.[1]
  // 新区生物医药 or 经开区: another place stands between.
  return industry === undefined || /[区县市镇园城]/.test(industry) ? {} : { industry_zh: toChineseText(industry) }
}

/** 诸暨智能视觉产业平台二期: a part, a successor or the same as one that is listed. */
const mayBe = (known: string): Reason =>
  reason(
    'name-longer',
    `名称比表中的“${known}”多几个字 → 同一个就改成表中的名称，不同就另取名`,
    `The name says more than "${known}" of the table → use that name if it is the same`,
    [{ label: known, cells: { name_zh: known } }],
  )

export const platformsKind: ImportKind = {
  id: 'platforms',
  titleZh: '“万亩千亿”新产业平台',
  titleEn: '“10,000 mu, 100 billion yuan” platforms',
  tables: ['platforms'],
  mayBeShorter: ['batch_zh', 'status_zh', 'industry_zh', 'field_zh', 'host_zone_zh'],
  async read(grids, knowledge, options) {
    const made = makeReading('platforms')
    const names = knownNames(knowledge)
    const batches = new Set<string>()
    for (const grid of grids) {
      let batch = options.batch
      let status: string | undefined
      let titles = ''
      for (const line of tableLines(grid, patterns, isPlaceName(knowledge))) {
        const raw = line.cells.name ?? (line.isSingle ? line.bare : '')
        const name = toChineseText(stripSerial(cleanText(raw)))
        const heading = readHeading(line.text)
        // 第六批“万亩千亿”新产业平台: a heading, unless a place begins it.
        const isHeading =
          !isPlaceName(knowledge)(cleanText(name)) &&
          (heading.batch !== undefined || !/[台城园谷区](?:（.*）)?$/.test(name))
        if (line.isSingle && (isHeading || isProse(line.text) || !/平台|城|产业/.test(name) || name.length < 6)) {
          if (heading.batch !== undefined) batch = heading.batch
          titles += ` ${line.text}`
          // A list "培育名单" holds platforms that are being cultivated.
          if (/培育.{0,4}名单/.test(line.text)) status = '培育'
          made.skip(line)
          continue
        }
        if (name === '') {
          made.leave(line, noName)
          continue
        }
        const known = names.find(name)
        const { cells } = line
        const city = cells.city === undefined ? undefined : recognisePlace(cleanText(cells.city), knowledge)
        const batchCell = chineseInteger(cleanText(cells.batch ?? '').replace(/^第|批次?$/g, ''))
        const number = batchCell ?? batch
        if (number !== undefined) batches.add(String(number))
        const figures = readFigures(line, `${titles} ${line.unit}`)
        const said = {
          name_zh: known ?? name,
          ...(number === undefined ? {} : { batches: String(number) }),
          ...(cells.status === undefined ? {} : { status_zh: toChineseText(cells.status) }),
          ...(cells.industry === undefined ? {} : { industry_zh: toChineseText(cells.industry) }),
          ...(cells.field === undefined ? {} : { field_zh: toChineseText(cells.field) }),
          ...(cells.host === undefined ? {} : { host_zone_zh: toChineseText(cells.host) }),
          ...figures.cells,
        }
        if (figures.reason) {
          made.leave(line, figures.reason, said)
          continue
        }
        if (known !== undefined) {
          made.add(line, said)
          continue
        }
        const alike = [...names.stems].find(([stem]) => stem.length >= 4 && stemOf(name).includes(stem))
        if (alike) {
          made.leave(line, mayBe(alike[1]), said)
          continue
        }
        const place = placeOf(name, cells.place, city?.kind === 'city' ? city.city.code : undefined, knowledge)
        if ('code' in place) made.leave(line, place, said)
        else
          made.add(line, said, {
            ...codeCells(place),
            ...industryOf(name, place, knowledge),
            ...(status === undefined ? {} : { status_zh: status }),
            precision: 'county',
            position_evidence: 'inferred',
          })
      }
    }
    // A list of one batch says nothing about the others.
    return made.done((row) => batches.size === 0 || batchesOf(row).every((b) => batches.has(b)))
  },
  keyOf: (_, cells) => stemOf(cells.name_zh ?? ''),
  decide: ({ cells }, [row]) => {
    if (!row) return { kind: 'new' }
    return mayShareBatch(row.cells, cells)
      ? { kind: 'existing', row }
      : { kind: 'undecided', reason: otherBatch(row, cells) }
  },
}
