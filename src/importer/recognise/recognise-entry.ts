// One official name → place, cluster, role, batch and focus. Every character must be accounted for; else it is undecided.
import type { Division } from '../../domain/division.ts'
import type { Cluster, ZoneRole } from '../../domain/programmes.ts'
import type { Knowledge } from '../knowledge.ts'
import { chineseInteger, cleanText, stripSerial, toChineseText } from './clean-text.ts'
import { type Reason, reason } from './reason.ts'
import type { ClusterMatch, MatchCluster } from './recognise-cluster.ts'
import { guessClusters } from './recognise-cluster.ts'
import { guessPlaces, type Place, type PlaceContext, recognisePlace } from './recognise-place.ts'

/** What a text says; whatever it does not say is absent. */
export interface EntryParts {
  readonly place?: Place
  readonly city?: Division
  readonly cluster?: Cluster
  readonly role?: Exclude<ZoneRole, 'unknown'>
  readonly batch?: number
  readonly focusZh?: string
}

export type EntryResult =
  | { readonly parts: EntryParts }
  /** `said` is what is clear all the same, for whoever decides the rest. */
  | { readonly reason: Reason; readonly said?: EntryParts }

export interface Recogniser {
  readonly knowledge: Knowledge
  readonly matchCluster: MatchCluster
}

const roles: readonly (readonly [RegExp, Exclude<ZoneRole, 'unknown'>])[] = [
  [/^(?:入选|列为|作为)?核心区/, 'core'],
  [/^(?:入选|列为|作为)?协同区/, 'collab'],
]
const batchPattern = /^第?([一二三四五六七八九十]{1,3}|\d{1,2})批次?/

/** Reads one name such as 杭州市滨江区数字安防与网络通信产业集群（核心区）. Never throws. */
export function recogniseEntry(
  raw: string,
  { knowledge, matchCluster }: Recogniser,
  context: PlaceContext = {},
): EntryResult {
  // A mark that leads to a footnote, and quotes around the whole, say nothing of the entry.
  let text = stripSerial(cleanText(raw)).replace(/[*#※△▲①-⑳]+$/, '')
  const parts: { -readonly [K in keyof EntryParts]: EntryParts[K] } = {}
  const fail = (why: Reason): EntryResult => ({ reason: why })
  const skipSigns = () => {
    text = text.replace(/^[、,;:\-—–~·|/.。 ”"』」》]+|^[“"『「《](?=.*[”"』」》]$)/, '')
  }
  const take = (length: number) => {
    text = text.slice(length)
    skipSigns()
  }
  const takeRole = (): boolean => {
    for (const [regex, role] of roles) {
      const match = regex.exec(text)
      if (!match || (parts.role !== undefined && parts.role !== role)) continue
      parts.role = role
      take(match[0].length)
      return true
    }
    return false
  }
  const takeBatch = (): boolean => {
    const match = batchPattern.exec(text)
    const batch = match ? chineseInteger(match[1] ?? '') : undefined
    if (!match || batch === undefined) return false
    parts.batch = batch
    take(match[0].length)
    return true
  }
  const takeCluster = (): boolean => {
    const match: ClusterMatch | undefined = parts.cluster ? undefined : matchCluster(text)
    if (!match) return false
    parts.cluster = match.cluster
    take(match.length)
    return true
  }
  /** 集成电路（关键材料）产业集群: the ending stands behind the bracket. */
  const takeEnding = (): boolean => {
    const match = parts.cluster && clusterEnding.exec(text)
    if (!match) return false
    take(match[0].length)
    return true
  }
  const takePlace = (): Reason | boolean => {
    if (parts.place) return false
    const read = recognisePlace(text, knowledge, parts.city ? { ...context, cityCode: parts.city.code } : context)
    if (read.kind === 'undecided') return read.reason
    if (read.kind === 'none' || (read.kind === 'city' && parts.city)) return false
    if (read.kind === 'city') parts.city = read.city
    else parts.place = read.place
    const office = /^(?:人民政府|政府|管理委员会|管委会|经济和信息化局|经信局|发展和改革局|发改局)/.exec(
      text.slice(read.length),
    )
    take(read.length + (office?.[0].length ?? 0))
    return true
  }

  skipSigns()
  while (text !== '') {
    if (text.startsWith('(')) {
      const end = closing(text)
      const inner = text.slice(1, end)
      const after = text.slice(end + 1)
      const isBeforeCluster = parts.place !== undefined && !parts.cluster && matchCluster(after) !== undefined
      const said = readBracket(inner, parts, { knowledge, matchCluster }, context)
      if ('reason' in said) return said
      // A focus follows its cluster: 慈溪（含前湾新区）现代家具 says something of the place.
      if (said.parts.focusZh !== undefined && (isBeforeCluster || /^(?:不?含|包括|除)/.test(inner)))
        return fail(unclearBracket(inner))
      Object.assign(parts, said.parts)
      text = after
      skipSigns()
      continue
    }
    if (takeRole() || takeBatch() || takeCluster() || takeEnding()) continue
    const placed = takePlace()
    if (placed === true) continue
    if (placed !== false)
      return { reason: placed, said: { ...parts, ...clusterWithin(text, parts, matchCluster).parts } }
    break
  }
  if (text !== '') {
    const within = clusterWithin(text, parts, matchCluster)
    const said = { ...parts, ...within.parts }
    return { reason: notUnderstood(within.before, said, knowledge), said }
  }
  return { parts }
}

/** The cluster that ends a text whose beginning is not understood: 三们县高端新材料产业集群（钢材）. */
function clusterWithin(
  text: string,
  parts: EntryParts,
  matchCluster: MatchCluster,
): { readonly before: string; readonly parts: EntryParts } {
  for (let at = 1; at < text.length && !parts.cluster; at++) {
    const match = matchCluster(text.slice(at))
    if (!match) continue
    const rest = text.slice(at + match.length)
    const focus = /^\((.+)\)$/.exec(rest)?.[1]
    if (rest !== '' && focus === undefined) break
    const focusCells = focus === undefined ? {} : { focusZh: toChineseText(focus) }
    return { before: text.slice(0, at), parts: { cluster: match.cluster, ...focusCells } }
  }
  return { before: text, parts: {} }
}

/** Index of the bracket that closes the first one; the end of the text where nobody closed it. */
function closing(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')' && --depth === 0) return i
  }
  return text.length
}

/** Other names of an authority that shares its offices with the place before the bracket. */
const sharedOffice = /^(?:国家)?(?:高新区|高新技术产业开发区|经开区|经济技术开发区)$/

function readBracket(
  inner: string,
  parts: EntryParts,
  { knowledge, matchCluster }: Recogniser,
  context: PlaceContext,
): EntryResult {
  const found: { -readonly [K in keyof EntryParts]: EntryParts[K] } = {}
  let text = inner
  for (const [regex, role] of roles) {
    if (!regex.test(text)) continue
    if (parts.role !== undefined && parts.role !== role) return { reason: twoRoles() }
    found.role = role
    text = text.replace(regex, '').replace(/^[、,;: ]+/, '')
  }
  const batch = batchPattern.exec(text)
  if (batch) {
    const number = chineseInteger(batch[1] ?? '')
    if (number !== undefined) found.batch = number
    text = text.slice(batch[0].length).replace(/^[、,;: ]+/, '')
  }
  // 集成电路（3个）: how many rows follow.
  if (text === '' || /^(?:共|计)?\d+(?:个|家|项|条)?$/.test(text)) return { parts: found }
  if (parts.place && !parts.cluster && sharedOffice.test(text)) return { parts: found }
  if (!parts.place) {
    const read = recognisePlace(text, knowledge, context)
    if (read.kind === 'place' && read.length === text.length) return { parts: { ...found, place: read.place } }
    if (read.kind === 'undecided') return { reason: read.reason }
  }
  if (!parts.cluster) {
    const match = matchCluster(text)
    if (match && match.length === text.length) return { parts: { ...found, cluster: match.cluster } }
  }
  if (parts.focusZh !== undefined)
    return {
      reason: reason(
        'two-brackets',
        `有两个括号都像方向：“${parts.focusZh}”“${text}” → 请定其一`,
        `Two brackets both look like a focus: "${parts.focusZh}", "${text}" → choose one`,
      ),
    }
  return { parts: { ...found, focusZh: toChineseText(text.replace(/^(?:主攻|重点|发展)?(?:方向|领域)[:为]?/, '')) } }
}

const clusterEnding = /^(?:省级)?(?:特色)?(?:先进)?(?:产业集群|制造业集群|产业群|集群)/

const unclearBracket = (inner: string): Reason =>
  reason(
    'bracket-unclear',
    `括号里的“${inner}”不像产业方向 → 请写明是哪个地方，或移到集群之后`,
    `"${inner}" in brackets does not look like a focus → say which place is meant, or put it behind the cluster`,
  )

function twoRoles(): Reason {
  return reason(
    'two-roles',
    '同一行既写核心区又写协同区 → 请分成两行',
    'One row says both core and collaborative → make it two rows',
  )
}

function notUnderstood(rest: string, parts: EntryParts, knowledge: Knowledge): Reason {
  const { clusters } = knowledge.tables
  if (!parts.place && !parts.cluster && !parts.city) {
    const guesses = guessPlaces(rest, knowledge)
    return reason(
      'place-unknown',
      `没有认出地名：“${rest}” → 请写设区市和县（市、区）全称`,
      `No place recognised in "${rest}" → write city and county in full`,
      guesses,
    )
  }
  const other = parts.place ? recognisePlace(rest, knowledge, { cityCode: parts.place.cityCode }) : undefined
  if (parts.place && other?.kind === 'place')
    return reason(
      'several-places',
      `写了几个地方：“${parts.place.placeZh}”“${other.place.placeZh}” → 每个地方写一行`,
      `Several places are named: "${parts.place.placeZh}", "${other.place.placeZh}" → give each a row of its own`,
      parts.cluster ? [] : guessClusters(rest, clusters),
    )
  // 台州市三们县: what follows a city and ends as a county does is a place, not a cluster.
  const isPlace = parts.place === undefined && /^[^()]{2,6}[县市区]$/.test(rest)
  if (!parts.cluster && !isPlace) {
    const guesses = guessClusters(rest, clusters)
    return reason(
      'cluster-unknown',
      `不认识集群“${rest}” → 请从15个集群中选定`,
      `The cluster "${rest}" is not one of the 15 → choose one`,
      guesses,
    )
  }
  if (!parts.place) {
    const guesses = guessPlaces(rest, knowledge, parts.city?.code)
    return reason(
      'place-unknown',
      `没有认出地名：“${rest}” → 请写设区市和县（市、区）全称`,
      `No place recognised in "${rest}" → write city and county in full`,
      guesses,
    )
  }
  return reason('left-over', `“${rest}”不知何意 → 请删去或改写`, `"${rest}" is not understood → remove or reword it`)
}
