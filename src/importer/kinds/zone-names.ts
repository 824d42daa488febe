// The names that a cell of a zone list holds: one entry, a list of them, or a part of the row's own.
import type { DivisionCode } from '../../domain/division.ts'
import { reason } from '../recognise/reason.ts'
import { type EntryParts, type Recogniser, recogniseEntry } from '../recognise/recognise-entry.ts'
import { splitList } from './split-list.ts'
import type { RowParts, ZoneColumn } from './zone-entries.ts'

/** Reads the cell of the city's column. */
export function readCity(text: string, parts: RowParts, recogniser: Recogniser): void {
  const read = recogniseEntry(text, recogniser)
  if ('parts' in read && (read.parts.city || read.parts.place)) {
    if (read.parts.place) parts.entries.push(read.parts)
    else parts.city = read.parts.city
  } else if ('reason' in read) parts.reasons.push(read.reason)
}

const needsCity = new Set(['place-ambiguous', 'zone-needs-city'])

/** What stands before a colon, where all of it is understood and none of it is a place. */
function readLabel(label: string, recogniser: Recogniser): EntryParts | undefined {
  const read = recogniseEntry(label.replace(/[（(](?:共)?\d+个?[)）]|[:：]$/g, ''), recogniser)
  if (!('parts' in read) || read.parts.place || read.parts.city) return undefined
  return read.parts.role || read.parts.cluster ? read.parts : undefined
}

/** Reads a cell that names entries; `cityCode` is what the row or a heading says of their city. */
export function readNames(
  named: string,
  kind: ZoneColumn | undefined,
  cityCode: DivisionCode | undefined,
  parts: RowParts,
  recogniser: Recogniser,
): void {
  // "核心区：甲县、乙县" or "集成电路：甲县、乙县" is a row of a table laid out as a line.
  const label = /^[^:：、,，;；]{2,24}[:：](?=.)/.exec(named)?.[0] ?? ''
  const labelled = label === '' ? undefined : readLabel(label, recogniser)
  if (labelled?.cluster) parts.cluster ??= labelled.cluster
  if (labelled?.batch !== undefined) parts.batch ??= labelled.batch
  const raw = labelled === undefined ? named : named.slice(label.length)
  const isMatrix = kind === 'core' || kind === 'collab' || labelled !== undefined
  const role = kind === 'core' || kind === 'collab' ? kind : labelled?.role
  const whole = recogniseEntry(raw, recogniser, { cityCode })
  const isList = isMatrix || !('parts' in whole)
  const pieces = isList ? splitList(raw) : []
  if (pieces.length > 1) {
    let city = cityCode
    const read = pieces.map((piece) => {
      const alone = recogniseEntry(piece, recogniser, { cityCode })
      // The city of the name before helps only where a name is not clear without one.
      const result =
        'reason' in alone && needsCity.has(alone.reason.code)
          ? recogniseEntry(piece, recogniser, { cityCode: city })
          : alone
      if ('parts' in result && result.parts.place) city = result.parts.place.cityCode
      return { piece, result }
    })
    // A line that ends within a name parts what is one.
    const isOne =
      'parts' in whole && whole.parts.place && read.some(({ result }) => !('parts' in result && result.parts.place))
    const isBroken = isOne && splitList(raw.replaceAll('\n', '')).length === 1
    const places = read.flatMap(({ result }) => ('parts' in result && result.parts.place ? [result.parts] : []))
    // 甲县智能电气、乙县集成电路: each of them says its own cluster.
    const areAlike =
      new Set(places.map(({ cluster }) => cluster?.id)).size <= 1 || places.every(({ cluster }) => cluster)
    if (!isBroken && (isMatrix || (places.length === pieces.length && areAlike))) {
      for (const { piece, result } of read) {
        if ('parts' in result && result.parts.place) parts.entries.push({ ...result.parts, ...(role ? { role } : {}) })
        else
          parts.reasons.push(
            'reason' in result
              ? result.reason
              : reason('place-unknown', `“${piece}”没有地名`, `"${piece}" names no place`),
          )
      }
      return
    }
  }
  if ('reason' in whole) {
    parts.reasons.push(whole.reason)
    parts.cluster ??= whole.said?.cluster
    parts.focusZh ??= whole.said?.focusZh
    return
  }
  const said = whole.parts
  if (said.place) parts.entries.push(role ? { ...said, role } : said)
  else {
    if (said.cluster && parts.cluster && parts.cluster.id !== said.cluster.id)
      parts.reasons.push(
        reason(
          'two-clusters',
          `同一行有两个集群：${parts.cluster.nameZh}、${said.cluster.nameZh}`,
          `Two clusters in one row: ${parts.cluster.nameZh}, ${said.cluster.nameZh}`,
        ),
      )
    parts.cluster ??= said.cluster
    parts.city ??= said.city
    parts.role ??= said.role
    parts.batch ??= said.batch
    parts.focusZh ??= said.focusZh
  }
}
