// Walks the rows of a list of core and collaborative zones: headers, headings and entries, whatever the layout.
import type { Grid, GridRow, Position } from '../grid.ts'
import { chineseInteger, cleanText, isBlankSign, isSerial, stripSerial } from '../recognise/clean-text.ts'
import { reason } from '../recognise/reason.ts'
import { type Recogniser, recogniseEntry } from '../recognise/recognise-entry.ts'
import { type ColumnKinds, type HeaderPatterns, readHeader } from '../recognise/recognise-header.ts'
import { isBare, isIgnorable, isProse, readHeading } from '../recognise/recognise-heading.ts'
import { finishRow, type RowParts, type ZoneColumn, type ZoneContext, type ZoneWalk } from './zone-entries.ts'
import { readCity, readNames } from './zone-names.ts'

const patterns: HeaderPatterns<ZoneColumn> = [
  ['serial', /^(?:序号?|编号|No\.?)$/i],
  ['code', /^(?:行政)?(?:区划|地区|县)?代码$/],
  ['core', /^(?:省级)?核心区(?:名单|名称|所在.{0,9}|\(.*\))*$/],
  ['collab', /^(?:省级)?协同区(?:名单|名称|所在.{0,9}|\(.*\))*$/],
  ['role', /^(?:类型|类别|角色|定位|区域类型|区域定位|入选类型|创建类型|核心区.{1,2}协同区)$/],
  ['batch', /^(?:批次|入选批次|批次号|公布批次)$/],
  ['note', /^(?:备注|说明|注)$/],
  ['city', /^(?:设区市|设区的市|所属设区市|所属市|所在市|地市|城市|市|市别|所在设区市)$/],
  ['name', /(?:县\(?市|区县|名称|单位|地区).{0,8}(?:方向|领域)|集群\(.{0,8}(?:方向|领域).{0,4}\)$/],
  ['focus', /方向|领域|细分|特色产业$|重点产业|主导产业/],
  ['name', /集群|产业群|县\(?市|区县|地区|所在地|区域|所在县|申报|平台|单位|名称|全称|地方|属地/],
]

/** Reads one grid. */
export function walkZoneRows(grid: Grid, recogniser: Recogniser, batch: number | undefined): ZoneWalk {
  const walk: ZoneWalk = { found: [], undecided: [], skipped: [], isStarList: false }
  const context: ZoneContext = { batch }
  let foot: number | undefined
  for (const row of grid.rows) {
    const parts = splitParagraph(row)
    // What a paragraph names at its beginning holds for the whole of it, known or not.
    if (parts.length > 1 && !labelled.test(parts[0]?.cells[0] ?? '')) context.cluster = undefined
    const { batch: before } = context
    const { length } = walk.found
    for (const part of parts) readRow(part, grid.sheet, recogniser, context, walk)
    if (walk.found.length > length) foot = undefined
    else if (context.batch !== before) foot = context.batch
  }
  // A batch that stands only below the list holds for the list.
  if (foot !== undefined && walk.found.every(({ parts }) => parts.batch === undefined))
    return { ...walk, found: walk.found.map((one) => ({ ...one, parts: { ...one.parts, batch: foot } })) }
  return walk
}

const labelled = /^(?:核心区|协同区)(?:[(（].{1,8}?[)）])?[:：]/

/** "1.智能光伏。核心区：甲市、乙区；协同区：丙县。" → its cluster and its two lists. */
function splitParagraph(row: GridRow): readonly GridRow[] {
  const texts = [...new Set(row.cells.filter((cell) => cell.trim() !== ''))]
  const [only = ''] = texts
  if (texts.length !== 1 || !/核心区|协同区/.test(only)) return [row]
  const parts = only
    .split(/[。；;:：,，\s]?(?<![（(])(?=(?:核心区|协同区)(?:[(（].{1,8}?[)）])?[:：])/)
    // 👉 and 🔹 are bullets of a web page.
    .map((part) =>
      part
        .replace(/^(?:\p{So}|\p{Cf}|\uFE0F|\s)+/u, '')
        .trim()
        .replace(/[。；;]$/, ''),
    )
    .filter((part) => part !== '')
  return parts.map((part) => ({ number: row.number, cells: [part] }))
}

/** A place or a cluster: no heading of a column says one. */
function namesSomething(text: string, recogniser: Recogniser): boolean {
  const read = recogniseEntry(text, recogniser)
  return 'parts' in read && Boolean(read.parts.place ?? read.parts.cluster ?? read.parts.city)
}

/** 台州市集聚区 is no place that is known, yet no heading either. */
const saysPlace = (text: string, { knowledge: { cities, counties } }: Recogniser): boolean =>
  cities.some(({ nameZh }) => text.startsWith(nameZh)) ||
  counties.some(({ nameZh }) => nameZh.length > 2 && text.includes(nameZh))

function readRow(row: GridRow, sheet: string, recogniser: Recogniser, context: ZoneContext, walk: ZoneWalk): void {
  const texts = [...new Set(row.cells.map(cleanText).filter((text) => text !== ''))]
  if (texts.length === 0) return
  const columns = readHeader(
    row.cells,
    patterns,
    (text) => saysPlace(text, recogniser) || namesSomething(text, recogniser),
  )
  if (columns) {
    context.columns = columns
    return
  }
  const position: Position = { sheet, row: row.number, column: -1 }
  const plain = texts.filter((text) => !isSerial(text))
  const [only = ''] = plain.length === 0 ? texts : plain
  const isSingle = plain.length <= 1
  if (texts.every(isBare) || isIgnorable(stripSerial(only)) || isIgnorable(only)) {
    walk.skipped.push({ position, text: texts.join(' ') })
    return
  }
  if (isSingle && readSingle(only, position, recogniser, context, walk)) return
  readEntryRow(row, position, recogniser, context, walk)
}

/** A row with one text: heading, title or entry. Returns whether it is dealt with. */
function readSingle(
  text: string,
  position: Position,
  recogniser: Recogniser,
  context: ZoneContext,
  walk: ZoneWalk,
): boolean {
  const heading = readHeading(text)
  const bare = stripSerial(text)
    .replace(/\(?(?:共)?\d+(?:个|家|项|条)\)?(?=[,:]|$)/, '')
    .replace(/[,:](?:分别(?:是|为)|如下|具体如下|包括)?:?$/, '')
  const read = recogniseEntry(bare, recogniser, {})
  if ('parts' in read && !read.parts.place) {
    const { city, cluster, role, batch } = read.parts
    // "杭州市高端软件产业集群" is an entry that lacks its county, no heading.
    if (city && cluster) return false
    if (cluster || city || role || batch !== undefined) {
      if (batch !== undefined) Object.assign(context, { batch, role: undefined })
      if (role) context.role = role
      if (cluster) context.cluster = cluster
      if (city) context.cityCode = city.code
      return true
    }
  }
  // "四、智能网联": a heading of a cluster nobody knows; what follows is not the earlier one's.
  if (
    !('parts' in read) &&
    !isProse(text) &&
    (/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/.test(text) || !/[市县区]/.test(bare))
  )
    context.cluster = undefined
  const isTitle =
    isProse(text) ||
    /^(?:全省|浙江省)?.{0,12}(?:核心区|协同区)(?:和|与|、|及)?(?:核心区|协同区)?(?:\(.*\))?$/.test(bare)
  const hasPlace = recogniser.knowledge.counties.some((d) => text.includes(d.nameZh))
  if ('parts' in read || hasPlace) return false
  if (!isTitle && !heading.isStar) {
    // 第一批“415X”先进制造业集群布局: whatever else the line is, the batch before it no longer holds.
    if (heading.batch === undefined) return false
    Object.assign(context, { batch: heading.batch, role: heading.role })
    if (!/415X|先进制造业/i.test(text)) return false
    walk.skipped.push({ position, text })
    return true
  }
  if (heading.isStar && /核心区|协同区/.test(text) === false) walk.isStarList = true
  if (heading.batch !== undefined) Object.assign(context, { batch: heading.batch, role: undefined })
  if (heading.role) context.role = heading.role
  walk.skipped.push({ position, text })
  return true
}

/** A column headed 核心区/协同区 may say which of the two a row is, or name the places that are: the first row tells. */
function withNames(
  columns: ColumnKinds<ZoneColumn>,
  { cells }: GridRow,
  recogniser: Recogniser,
): ColumnKinds<ZoneColumn> {
  return columns.map((kind, i) => {
    const text = cleanText(cells[i] ?? '')
    return kind === 'role' && text !== '' && !readHeading(text).role && namesSomething(text, recogniser) ? 'name' : kind
  })
}

function readEntryRow(
  row: GridRow,
  position: Position,
  recogniser: Recogniser,
  context: ZoneContext,
  walk: ZoneWalk,
): void {
  const columns = withNames(context.columns ?? [], row, recogniser)
  context.columns = columns.length > 0 ? columns : context.columns
  const parts: RowParts = { entries: [], reasons: [] }
  const cells = row.cells.map((raw, column) => ({ raw, text: cleanText(raw), kind: columns[column] }))
  // Merged cells repeat their text: each text of a row is read once.
  const seen = new Set<string>()
  const used = cells.filter(({ text, kind }) => {
    if (isBlankSign(text) || kind === 'serial' || kind === 'note' || (kind === undefined && isSerial(text)))
      return false
    if (kind !== 'core' && kind !== 'collab' && seen.has(text)) return false
    seen.add(text)
    return true
  })
  if (used.length === 0) return
  const text = used.map(({ text }) => text).join(' ')
  // Where a heading says which column names the entries, a column of another heading (年份, 联系人) says something else.
  const hasNames = columns.some((kind) => kind === 'name' || kind === 'core' || kind === 'collab')
  for (const cell of used) if (cell.kind === 'city') readCity(cell.text, parts, recogniser)
  for (const { raw, text, kind } of used) {
    const cityCode = parts.city?.code ?? context.cityCode
    if (kind === 'city') continue
    if ((kind === 'core' || kind === 'collab') && /^[√✓✔☑]$/.test(text)) {
      if (parts.role !== undefined && parts.role !== kind) parts.reasons.push(twoTicks)
      parts.role = kind
    } else if (kind === 'role') {
      const { role } = readHeading(text)
      if (role) parts.role = role
      else
        parts.reasons.push(
          reason(
            'role-unknown',
            `“${text}”不是核心区或协同区 → 请选其一`,
            `"${text}" is neither core nor collaborative → choose one`,
          ),
        )
    } else if (kind === 'batch') {
      const batch = chineseInteger(text.replace(/^第|批次?$|^\d{4}年第?/g, ''))
      if (batch === undefined)
        parts.reasons.push(
          reason('batch-unknown', `“${text}”不是批次 → 如 第二批`, `"${text}" is no batch → such as 第二批`),
        )
      else parts.batch = batch
    } else if (kind === 'focus') parts.focusZh = text
    else if (kind === 'code') parts.code = text
    else if (kind !== undefined || !hasNames || namesSomething(text, recogniser))
      readNames(raw, kind, cityCode, parts, recogniser)
  }
  finishRow(parts, position, text, context, walk, recogniser.knowledge.divisionByCode)
}

const twoTicks = reason(
  'two-roles',
  '同一行既勾核心区又勾协同区 → 请选其一',
  'One row ticks both core and collaborative → choose one',
)
