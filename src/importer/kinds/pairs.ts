// Pairings and enclaves of 山海协作, against pairs.csv; ends may be cities, or places that the table already knows elsewhere.
import type { Knowledge } from '../knowledge.ts'
import { cleanText, stripSerial, toChineseText } from '../recognise/clean-text.ts'
import { type Reason, reason } from '../recognise/reason.ts'
import type { HeaderPatterns } from '../recognise/recognise-header.ts'
import { isProse } from '../recognise/recognise-heading.ts'
import { guessPlaces, isPlaceName, recognisePlace } from '../recognise/recognise-place.ts'
import type { ImportKind, RowCells, TableRow, Verdict } from './import-kind.ts'
import { makeReading } from './reading.ts'
import { splitList } from './split-list.ts'
import { tableLines } from './table-rows.ts'

const patterns: HeaderPatterns<'serial' | 'kind' | 'year' | 'name' | 'site' | 'to' | 'from'> = [
  ['serial', /^序号?$|^编号$/],
  ['kind', /类型|类别|形式/],
  ['year', /年份|年度|签约|时间/],
  ['name', /名称|飞地$|产业园$|项目/],
  ['site', /落地|选址|所在地/],
  ['from', /山区|受援|受帮|被帮|加快发展|派出|飞出|甲方|^起点$/],
  ['to', /结对|支援|帮扶|发达|强县|大县|沿海|飞入|承接|接收|入驻|乙方|协作地|^终点$/],
]
const kinds = ['科创飞地', '产业飞地', '消薄飞地', '生态旅游文化产业园', '山海协作产业园', '结对'] as const

interface End {
  readonly code: string
  readonly zh: string
  readonly en: string
}

/** A county, a city, or a place outside the province that pairs.csv already names. */
function readEnd(raw: string, knowledge: Knowledge): End | Reason {
  const text = stripSerial(cleanText(raw))
  const outside = knowledge.tables.pairs
    .flatMap((p): End[] => [
      { code: p.toCode, zh: p.toZh, en: p.toEn },
      { code: p.fromCode, zh: p.fromZh, en: p.fromEn },
    ])
    .find((end) => end.zh === text)
  if (outside) return outside
  const first = recognisePlace(text, knowledge, { mayLieOutside: true })
  if (first.kind === 'undecided') return first.reason
  const rest = first.kind === 'city' ? text.slice(first.length) : ''
  const read =
    first.kind === 'city' && rest !== '' ? recognisePlace(rest, knowledge, { cityCode: first.city.code }) : first
  if (read.kind === 'undecided') return read.reason
  if (read.kind === 'city' && read.length === text.length)
    return { code: read.city.code, zh: read.city.nameZh, en: read.city.nameEn }
  const [code] = read.kind === 'place' ? read.place.countyCodes : []
  if (
    read.kind === 'place' &&
    code !== undefined &&
    !read.place.isFunctionalZone &&
    read.length === (rest === '' ? text : rest).length
  )
    return { code, zh: read.place.placeZh, en: read.place.placeEn }
  return reason(
    'place-unknown',
    `没有认出“${text}” → 请写全称，省外的地方请填代码和英文名`,
    `"${text}" is not known → write it in full; for a place outside the province give code and English name`,
    guessPlaces(text, knowledge),
  )
}

const isReason = (end: End | Reason | undefined): end is Reason => end !== undefined && 'guesses' in end

/** The ends that one cell names: 海盐县、温岭市 are two. */
function readEnds(raw: string, knowledge: Knowledge): readonly (End | Reason)[] {
  const whole = readEnd(raw, knowledge)
  const pieces = isReason(whole) ? splitList(raw) : []
  return pieces.length > 1 ? pieces.map((piece) => readEnd(piece, knowledge)) : [whole]
}

/** An end that is a whole city, while a column that is not understood names a county of it. */
function unreadCounty(ends: readonly (End | Reason)[], others: readonly string[], knowledge: Knowledge) {
  const cities = ends.flatMap((end) =>
    isReason(end) || !knowledge.cities.some((d) => d.code === end.code) ? [] : [end],
  )
  const county = others.find((text) => {
    const read = recognisePlace(cleanText(text), knowledge)
    return read.kind === 'place' && cities.some(({ code }) => code === read.place.cityCode)
  })
  return county === undefined
    ? undefined
    : reason(
        'column-unknown',
        `“${county}”那一栏没有列名 → 请写明是哪一方`,
        `The column of "${county}" has no heading → say which side it is`,
      )
}

/** Where no heading says which side is which, the mountain county is the one that is helped. */
function inOrder(
  a: readonly (End | Reason)[],
  b: readonly (End | Reason)[],
  isOpen: boolean,
  { tables }: Knowledge,
): readonly [readonly (End | Reason)[], readonly (End | Reason)[]] {
  const mountain = new Set<string>([
    ...tables.mountainCounties.map(({ code }) => code),
    ...tables.statusEvents.flatMap(({ effect, countyCodes }) => (effect === 'join' ? countyCodes : [])),
  ])
  const isMountain = (ends: readonly (End | Reason)[]) => ends.some((end) => !isReason(end) && mountain.has(end.code))
  return isOpen && isMountain(b) && !isMountain(a) ? [b, a] : [a, b]
}

const noSide = reason(
  'columns',
  '只认出一方，另一方在哪一栏没有写明 → 请补上表头“山区县”“结对县”',
  'Only one side is known; no heading says where the other stands → add the headings 山区县 and 结对县',
)

const noKind = reason(
  'no-kind',
  '没有写明是结对还是哪种飞地 → 请选定',
  'Neither pair nor kind of enclave is said → choose one',
)

function decide(cells: RowCells, alike: readonly TableRow[]): Verdict {
  const name = cleanText(cells.name_zh ?? '')
  const row = alike.find((r) => cleanText(r.cells.name_zh ?? '') === name)
  if (row) return { kind: 'existing', row }
  const [only, second] = alike
  if (name === '' && only && !second) return { kind: 'existing', row: only }
  if (name === '' && only)
    return {
      kind: 'undecided',
      reason: reason(
        'several-rows',
        '两地之间有几处同类飞地，文件没有写名称 → 请补上',
        'There are several of this kind between the two and the file names none → add the name',
      ),
    }
  return { kind: 'new' }
}

export const pairsKind: ImportKind = {
  id: 'pairs',
  titleZh: '山海协作结对与飞地',
  titleEn: 'Pairs and enclaves',
  tables: ['pairs'],
  async read(grids, knowledge, options) {
    const made = makeReading('pairs')
    for (const grid of grids) {
      let kind: string | undefined = options.group
      for (const line of tableLines(grid, patterns, isPlaceName(knowledge))) {
        const named =
          kinds.find((k) => cleanText(line.cells.kind ?? '').includes(k)) ??
          kinds.find((k) => cleanText(line.cells.name ?? '').includes(k)) ??
          (line.isSingle ? kinds.find((k) => line.text.includes(k)) : undefined)
        const ends =
          line.isSingle || line.cells.from === undefined
            ? (line.cells.to ?? line.bare)
                .replace(/[(（][^()（）]*(?:结对|帮扶|协作)[^()（）]*[)）]$/, '')
                .split(/[—–\-~→↔]+|结对|(?<=[市县区])[与和]/)
                .map((part) => part.trim())
            : []
        const [a = '', whole = ''] =
          line.cells.from === undefined
            ? ends
            : [(line.all.from ?? []).join(''), (line.all.to ?? line.all.site ?? []).join('')]
        // 泰顺县—鹿城区产业飞地: the name of the enclave is the line itself.
        const ending = line.isSingle ? kinds.find((k) => k !== '结对' && whole.endsWith(k)) : undefined
        const b = ending === undefined ? whole : whole.slice(0, -ending.length)
        if (line.isSingle && (ends.length !== 2 || a === '' || b === '' || isProse(line.text))) {
          if (named !== undefined) kind = named
          made.skip(line)
          continue
        }
        const [fromEnds, toEnds] = inOrder(
          readEnds(a, knowledge),
          readEnds(b, knowledge),
          line.cells.from === undefined,
          knowledge,
        )
        if (line.isSingle && isReason(fromEnds[0]) && isReason(toEnds[0]) && /结对|飞地|协作/.test(line.text)) {
          // A title such as 山海协作结对关系表 falls apart like a pair, but neither half is a place.
          kind = named ?? kind
          made.skip(line)
          continue
        }
        const site = line.cells.site === undefined ? undefined : readEnd(line.cells.site, knowledge)
        const year = /(?:19|20)\d\d/.exec(line.cells.year ?? '')?.[0]
        for (const from of fromEnds)
          for (const to of toEnds) {
            const said = {
              ...endCells('from', from),
              ...endCells('to', to),
              ...(named === undefined && kind === undefined ? {} : { kind: named ?? kind ?? '' }),
              ...(line.cells.name === undefined ? {} : { name_zh: toChineseText(line.cells.name) }),
              ...(ending === undefined ? {} : { name_zh: toChineseText(line.bare) }),
              ...(year === undefined ? {} : { year }),
              ...(site !== undefined && !isReason(site) ? { site_code: site.code } : {}),
            }
            const wrong = [from, to].find(isReason) ?? unreadCounty([from, to], line.others, knowledge)
            if (wrong) made.leave(line, a === '' || b === '' ? noSide : wrong, said)
            else if (!('kind' in said)) made.leave(line, noKind, said)
            else
              made.add(line, said, {
                code_evidence: 'derived',
                ...(year === undefined ? yearOf(options.date) : { year_basis: 'reported' }),
              })
          }
      }
    }
    return made.done(() => false)
  },
  keyOf: (_, cells) => `${cells.from_code} ${cells.to_code} ${cells.kind}`,
  decide: ({ cells }, alike) => decide(cells, alike),
}

const yearOf = (date: string) => (date === '' ? {} : { year: date.slice(0, 4), year_basis: 'reported' })

function endCells(side: 'from' | 'to', end: End | Reason): RowCells {
  if (isReason(end)) return {}
  return { [`${side}_code`]: end.code, [`${side}_zh`]: end.zh, [`${side}_en`]: end.en }
}
