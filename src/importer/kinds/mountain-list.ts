// The list of mountain (and island) counties of a day, with classes where it says them, against the events and mountain-counties.csv.
import type { AtlasTables } from '../../domain/atlas.ts'
import { type Evidence, evidenceGrades } from '../../domain/evidence.ts'
import type { Sentence } from '../import-error.ts'
import type { Knowledge } from '../knowledge.ts'
import { cleanText, stripSerial } from '../recognise/clean-text.ts'
import { cityHeading } from '../recognise/place-headings.ts'
import { reason } from '../recognise/reason.ts'
import { createMatchCluster } from '../recognise/recognise-cluster.ts'
import { recogniseEntry } from '../recognise/recognise-entry.ts'
import type { HeaderPatterns } from '../recognise/recognise-header.ts'
import { isProse } from '../recognise/recognise-heading.ts'
import { isPlaceName } from '../recognise/recognise-place.ts'
import type { ImportKind, RowCells } from './import-kind.ts'
import { makeReading } from './reading.ts'
import { splitList } from './split-list.ts'
import { type TableLine, tableLines } from './table-rows.ts'

const patterns: HeaderPatterns<'serial' | 'city' | 'class' | 'leap' | 'green' | 'industry' | 'name'> = [
  ['serial', /^序号?$|^编号$/],
  ['city', cityHeading],
  ['leap', /^跨越发展类/],
  ['green', /^生态发展类/],
  ['class', /类别|类型|分类/],
  ['industry', /产业/],
  ['name', /县|名称|名单/],
]
const classes = ['跨越发展类', '生态发展类'] as const

/** Members on a day, by the join and leave events up to it; without a day, all events count. */
function members({ statusEvents }: AtlasTables, date: string): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const { effect, countyCodes, date: when } of [...statusEvents].sort((a, b) => a.date.localeCompare(b.date))) {
    if (date !== '' && when > date) continue
    for (const code of countyCodes) {
      if (effect === 'join') codes.add(code)
      if (effect === 'leave') codes.delete(code)
    }
  }
  return codes
}

type Line = TableLine<(typeof patterns)[number][0]>

/** A row of a table with a column for each class becomes a row for each class. */
function* byClass(lines: Iterable<Line>): Generator<Line> {
  for (const line of lines) {
    const { leap, green } = line.cells
    if (leap === undefined && green === undefined) yield line
    else {
      const { serial: _, ...rest } = line.cells
      if (leap !== undefined)
        yield { ...line, isSingle: false, text: leap, cells: { ...rest, class: classes[0], name: leap } }
      if (green !== undefined)
        yield { ...line, isSingle: false, text: green, cells: { ...rest, class: classes[1], name: green } }
    }
  }
}

export const mountainListKind: ImportKind = {
  id: 'mountain-list',
  titleZh: '山区（海岛）县名单',
  titleEn: 'Mountain (and island) counties',
  tables: ['mountain-counties', 'mountain-events'],
  async read(grids, knowledge, { date, grade }) {
    const made = makeReading('mountain-counties')
    const joined: Joined[] = []
    const { tables } = knowledge
    const present = members(tables, date)
    const listed = new Set<string>(tables.mountainCounties.map(({ code }) => code))
    const recogniser = { knowledge, matchCluster: createMatchCluster([]) }
    for (const grid of grids) {
      let heading: string | undefined
      for (const line of byClass(tableLines(grid, patterns, isPlaceName(knowledge)))) {
        const named = classes.find((c) => line.text.includes(c.slice(0, 4)))
        const said = line.cells.name ?? (line.isSingle ? line.bare : line.text)
        // "跨越发展类(15个):", "海岛县:", "丽水市:" stand before the names they hold for.
        const label = /^[^:：、,，;；]{2,20}[:：](?=.)/.exec(said)?.[0] ?? ''
        const raw = said.slice(label.length)
        const pieces = splitList(stripSerial(raw).replace(/[。.]$/, '')).map((piece) => ({
          piece,
          read: recogniseEntry(piece, recogniser),
        }))
        const found = pieces.filter(({ read }) => 'parts' in read && read.parts.place)
        if (line.isSingle && (named !== undefined || label !== '')) heading = named
        const isCity = label !== '' && isPlaceName(knowledge)(cleanText(label).replace(/(?:\(.*\))?:$/, ''))
        if (
          found.length === 0 &&
          line.isSingle &&
          !isCity &&
          (named !== undefined || isProse(line.text) || /山区|海岛|县/.test(line.text))
        ) {
          made.skip(line)
          continue
        }
        const cls = classes.find((c) => cleanText(line.cells.class ?? '').includes(c.slice(0, 4))) ?? named ?? heading
        for (const { piece, read } of pieces) {
          if ('reason' in read) made.leave(line, read.reason)
          else if (!read.parts.place)
            made.leave(line, reason('place-unknown', `“${piece}”不是县（市、区）`, `"${piece}" is no county`))
          else {
            const { placeZh, countyCodes } = read.parts.place
            const [code = ''] = countyCodes
            if (present.has(code) && listed.has(code))
              made.add(
                line,
                { code, ...(cls === undefined ? {} : { development_class: cls, ...classGrade(code, grade, tables) }) },
                { name_zh: placeZh },
              )
            else if (present.has(code)) joined.push({ code, cls })
            else if (listed.has(code))
              made.leave(
                line,
                reason(
                  'left-earlier',
                  `按变动表，${placeZh}在这一天已调出 → 请核对名单日期，或在 mountain-events.csv 补一条`,
                  `By the events, ${placeZh} had left by that day → check the date of the list, or add an event`,
                ),
                { code },
              )
            else made.add(line, joinCells(code, placeZh, date), {}, 'mountain-events')
          }
        }
      }
    }
    return made.done(
      (row, table) => table === 'mountain-counties' && present.has(row.code ?? ''),
      sayJoined(joined, knowledge, date),
    )
  },
  keyOf: (table, cells) =>
    table === 'mountain-counties' ? (cells.code ?? '') : `${cells.effect} ${cells.county_codes} ${cells.date}`,
  decide: ({ cells }, [row]) => {
    if (row) return { kind: 'existing', row }
    if (
      cells.development_class === undefined &&
      cells.effect === undefined &&
      cells.id === undefined &&
      cells.policy_batch === undefined
    )
      return { kind: 'undecided', reason: reason('no-class', '没有写明类别 → 请补上', 'No class is given → add it') }
    return { kind: 'new' }
  },
}

interface Joined {
  readonly code: string
  readonly cls: string | undefined
}

/** What a list says of counties that joined after the 26: that they are in it. Their class has no place in the table of the 26. */
function sayJoined(
  joined: readonly Joined[],
  { tables, divisionByCode }: Knowledge,
  date: string,
): readonly Sentence[] {
  const events = tables.statusEvents.filter(
    ({ effect, countyCodes, date: when }) =>
      effect === 'join' &&
      (date === '' || when <= date) &&
      countyCodes.some((c) => joined.some(({ code }) => code === c)),
  )
  return events.flatMap((event) => {
    const own = joined.filter(({ code }) => event.countyCodes.some((c) => c === code))
    const names = (key: 'nameZh' | 'nameEn', sign: string) =>
      [...new Set(own.map(({ code }) => divisionByCode.get(code)?.[key] ?? code))].join(sign)
    const classed = own.some(({ cls }) => cls !== undefined)
    return [
      {
        zh: `${names('nameZh', '、')}见于名单，与变动表 ${event.id}（${event.date}，${event.event}）一致，不必改动${classed ? '；mountain-counties.csv 只记原26县，所写类别没有记入' : ''}`,
        en: `${names('nameEn', ', ')}: in the list, as event ${event.id} (${event.date}, ${event.eventEn}) has it; nothing to change${classed ? '. mountain-counties.csv is of the first 26 only: the class given here is not recorded' : ''}`,
      },
    ]
  })
}

/** A list that says the class raises the grade that the class had; it never lowers it. */
function classGrade(code: string, grade: Evidence | undefined, { mountainCounties }: AtlasTables): RowCells {
  const present = mountainCounties.find((county) => county.code === code)?.classEvidence
  const rank = (evidence: Evidence | undefined) =>
    evidence === undefined ? evidenceGrades.length : evidenceGrades.indexOf(evidence)
  return grade !== undefined && rank(grade) < rank(present) ? { class_evidence: grade } : {}
}

function joinCells(code: string, name: string, date: string): RowCells {
  return {
    date,
    event_zh: `列入名单（${name}）`,
    event_en: `Listed (${code})`,
    effect: 'join',
    county_codes: code,
    detail_zh: `${name}见于所引名单`,
    detail_en: `${code} stands in the cited list`,
  }
}
