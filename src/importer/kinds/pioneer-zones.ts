// 未来产业先导区: names with level, batch and status, against pioneer-zones.csv.
import type { Knowledge } from '../knowledge.ts'
import { cleanText, stripSerial, toChineseText } from '../recognise/clean-text.ts'
import { cityHeading, placeHeading } from '../recognise/place-headings.ts'
import type { HeaderPatterns } from '../recognise/recognise-header.ts'
import { isProse } from '../recognise/recognise-heading.ts'
import { isPlaceName, recognisePlace } from '../recognise/recognise-place.ts'
import type { ImportKind } from './import-kind.ts'
import { nameStem, noName, placeOf } from './named-rows.ts'
import { codeCells, makeReading } from './reading.ts'
import { tableLines } from './table-rows.ts'

const patterns: HeaderPatterns<'serial' | 'city' | 'place' | 'level' | 'batch' | 'status' | 'field' | 'name'> = [
  ['serial', /^序号?$|^编号$/],
  ['level', /^级别$|^层级$/],
  ['batch', /批次/],
  ['status', /状态|类型|类别/],
  ['city', cityHeading],
  ['place', placeHeading],
  ['field', /领域|产业$|方向|赛道/],
  ['name', /先导区|名称/],
]
const stemOf = (name: string) => nameStem(name, /未来产业先导区|先导区/)

export const pioneerZonesKind: ImportKind = {
  id: 'pioneer-zones',
  titleZh: '未来产业先导区',
  titleEn: 'Future industry pioneer zones',
  tables: ['pioneer-zones'],
  mayBeShorter: ['batch_zh', 'status_zh', 'industry_zh', 'field_zh', 'host_zone_zh'],
  async read(grids, knowledge, options) {
    const made = makeReading('pioneer-zones')
    const names = new Map(knowledge.tables.pioneerZones.map((zone) => [stemOf(zone.nameZh), zone]))
    for (const grid of grids) {
      const context: Record<string, string> = options.group === undefined ? {} : { level: options.group }
      for (const line of tableLines(grid, patterns, isPlaceName(knowledge))) {
        const raw = line.cells.name ?? (line.isSingle ? line.bare : '')
        const name = toChineseText(stripSerial(cleanText(raw)))
        if (line.isSingle && (isProse(line.text) || !name.includes('先导区') || isTitle(name))) {
          readContext(line.text, context, knowledge)
          made.skip(line)
          continue
        }
        if (name === '') {
          made.leave(line, noName)
          continue
        }
        const known = names.get(stemOf(name))
        const { cells } = line
        const field = cells.field ?? fieldOf(name)
        const said = {
          name_zh: known?.nameZh ?? name,
          ...stated('level', cells.level ?? context.level),
          ...stated('batch_zh', cells.batch ?? context.batch),
          ...stated('status_zh', cells.status ?? context.status),
          ...stated('field_zh', field),
        }
        if (known) {
          made.add(line, said)
          continue
        }
        const city = cells.city === undefined ? undefined : recognisePlace(cleanText(cells.city), knowledge)
        const place = placeOf(name, cells.place, city?.kind === 'city' ? city.city.code : undefined, knowledge)
        if ('code' in place) made.leave(line, place, said)
        else made.add(line, said, { ...codeCells(place), as_of: options.date })
      }
    }
    return made.done(() => false)
  },
  keyOf: (_, cells) => stemOf(cells.name_zh ?? ''),
  decide: (_, [row]) => (row ? { kind: 'existing', row } : { kind: 'new' }),
}

/** 未来科技城人工智能未来产业先导区 is an entry that lacks its county; 杭州市第二批未来产业先导区 is a title. */
const isTitle = (name: string) =>
  /^(?:[^区县]{2,3}市)?(?:省级|市级)?未来产业先导区/.test(name) ||
  (!/[区市县].+先导区/.test(name) && (!/先导区$/.test(name) || /第.{1,3}批|省级|市级|浙江省|年/.test(name)))

const stated = (column: string, text: string | undefined) =>
  text === undefined || text.trim() === '' ? {} : { [column]: toChineseText(text) }

/** 西湖区商业航天未来产业先导区 → 商业航天. */
function fieldOf(name: string): string | undefined {
  return /^.*?[区市县](?:（.*?）)?([^区市县（）]{2,16})未来产业先导区/.exec(name)?.[1]
}

/** What a title says: 浙江省第三批（下半年）未来产业先导区培育名单. A list of the province names provincial zones, one of a city its own. */
function readContext(text: string, context: Record<string, string>, { cities }: Knowledge): void {
  if (/省级/.test(text)) context.level = '省级'
  else if (/市级/.test(text) || cities.some(({ nameZh }) => text.includes(nameZh))) context.level = '市级'
  else if (/浙江省|全省/.test(text)) context.level = '省级'
  const batch = /第[一二三四五六七八九十\d]+批(?:\([^()]*\))?/.exec(text)?.[0]
  if (batch !== undefined) context.batch = batch
  const status = /(?:创建|培育|认定)(?:公示)?/.exec(text)?.[0]
  if (status !== undefined) context.status = status
}
