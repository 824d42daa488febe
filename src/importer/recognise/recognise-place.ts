// The place at the beginning of a text: city, county or functional zone. Full, short and former names; nothing is guessed.
import type { Division, DivisionCode } from '../../domain/division.ts'
import type { Knowledge, PlaceName } from '../knowledge.ts'
import { type Guess, nearestGuesses, type Reason, reason } from './reason.ts'

export interface Place {
  readonly cityCode: DivisionCode
  readonly countyCodes: readonly DivisionCode[]
  readonly placeZh: string
  readonly placeEn: string
  readonly isFunctionalZone: boolean
}

export type PlaceResult =
  | { readonly kind: 'place'; readonly place: Place; readonly length: number; readonly isShort: boolean }
  /** Only a city: a heading or a cell that says where the following places lie. */
  | { readonly kind: 'city'; readonly city: Division; readonly length: number }
  | { readonly kind: 'undecided'; readonly reason: Reason }
  | { readonly kind: 'none' }

export interface PlaceContext {
  /** City that a column or a heading states. */
  readonly cityCode?: DivisionCode | undefined
  /** The list may name places of other provinces: names that exist there too need their city. */
  readonly mayLieOutside?: boolean
}

/** Short names that districts outside Zhejiang share: 上海市普陀区, 重庆市江北区, 南昌市西湖区. */
const namesakes = new Set(['普陀', '江北', '西湖'])

/** Words that end the name of a zone which is not a county. */
const zoneWords =
  '新区|开发区|经开区|高新区|集聚区|功能区|示范区|度假区|新城|科技城|产业园|工业园|园区|保税区|智造城|医药港'
const zoneAfter = new RegExp(`^[^,、:;()]{0,8}?(?:${zoneWords})`)
const zoneName = new RegExp(`^[^,、:;()]{1,14}?(?:${zoneWords})`)

/** Parts of a city that are no county. */
const cityPart = /^(?:中心)?(?:城区|市区|主城区|老城区|市本级|本级|市辖区|市直|市级)/

/** Reads the longest place at the beginning of cleaned text. */
export function recognisePlace(text: string, knowledge: Knowledge, context: PlaceContext = {}): PlaceResult {
  const start = /^浙江省?(?=\p{Script=Han})/u.exec(text)?.[0].length ?? 0
  const cityMatch = matchCity(text, start, knowledge)
  const contextCity = context.cityCode === undefined ? undefined : knowledge.divisionByCode.get(context.cityCode)
  const found = longest(text, start, cityMatch, knowledge)
  if (found.length === 0) return withoutPlace(text, start, cityMatch, knowledge)
  const city = found[0]?.afterCity ? cityMatch?.city : contextCity
  return decide(text, found, city, knowledge, context)
}

interface CityMatch {
  readonly city: Division
  readonly end: number
  readonly isFull: boolean
}

interface Hit {
  readonly entry: PlaceName
  readonly end: number
  readonly afterCity: boolean
}

function matchCity(text: string, start: number, { cities }: Knowledge): CityMatch | undefined {
  for (const city of cities) {
    if (text.startsWith(city.nameZh, start)) return { city, end: start + city.nameZh.length, isFull: true }
  }
  const city = cities.find(({ shortZh }) => text.startsWith(shortZh, start))
  return city && { city, end: start + city.shortZh.length, isFull: false }
}

/** All entries of the greatest length, whether or not the city's name stands before them. */
function longest(text: string, start: number, city: CityMatch | undefined, { placeNames }: Knowledge): readonly Hit[] {
  const hits: Hit[] = []
  const look = (at: number, afterCity: boolean) => {
    for (const entry of placeNames.get(text.charAt(at)) ?? [])
      if (text.startsWith(entry.name, at)) hits.push({ entry, end: at + entry.name.length, afterCity })
  }
  look(start, false)
  if (city) {
    const separator = /^[、,·\-—/]/.test(text.slice(city.end)) ? 1 : 0
    look(city.end + separator, true)
  }
  const end = Math.max(0, ...hits.map((hit) => hit.end))
  return hits.filter((hit) => hit.end === end)
}

function decide(
  text: string,
  hits: readonly Hit[],
  city: Division | undefined,
  knowledge: Knowledge,
  context: PlaceContext,
): PlaceResult {
  const [first] = hits
  if (!first) return { kind: 'none' }
  const { entry, end } = first
  const written = text.slice(0, end)
  const targets = new Set(hits.map((hit) => hit.entry.county ?? hit.entry.zone ?? hit.entry.former))
  if (targets.size > 1) {
    const guesses = hits.flatMap(({ entry: { county, zone } }) =>
      county ? [countyGuess(county, knowledge)] : zone ? [zoneGuess(zone, knowledge)] : [],
    )
    return undecided(
      'place-ambiguous',
      `“${written}”可以指几个地方 → 请写全称`,
      `"${written}" may be several places → write the full name`,
      guesses,
    )
  }
  const rest = text.slice(end)
  if (entry.kind === 'former' && entry.former) return decideFormer(entry, end, city, knowledge)
  if (entry.zone) {
    if (entry.kind === 'zone-part' && city?.code !== entry.zone.cityCode)
      return undecided(
        'zone-needs-city',
        `“${written}”没有写明哪个市 → 请写全称`,
        `"${written}" does not say its city → write the full name`,
        [zoneGuess(entry.zone, knowledge)],
      )
    if (city && city.code !== entry.zone.cityCode) return mismatch(written, city, [zoneGuess(entry.zone, knowledge)])
    const { nameZh, nameEn, cityCode, countyCodes } = entry.zone
    const place: Place = { cityCode, countyCodes, placeZh: nameZh, placeEn: nameEn, isFunctionalZone: true }
    return { kind: 'place', place, length: end, isShort: false }
  }
  const { county } = entry
  if (!county) return { kind: 'none' }
  if (entry.kind === 'short') {
    // 萧山经济技术开发区, 余杭组团: another place that only begins like the county.
    const zone = zoneAfter.exec(rest)?.[0]
    if (zone !== undefined && !rest.startsWith('('))
      return unknownZone(written + zone, knowledge, [countyGuess(county, knowledge)])
    if (/^[区县市](?!域)/.test(rest))
      return undecided(
        'place-kind',
        `没有“${written}${rest.charAt(0)}”这个县（市、区）→ 请核对全称`,
        `There is no division "${written}${rest.charAt(0)}" → check the full name`,
        [countyGuess(county, knowledge)],
      )
    const isNamesake = namesakes.has(county.shortZh)
    if (isNamesake && !city)
      return undecided(
        'place-ambiguous',
        `“${written}”在别处也有同名，没有写明哪个市 → 请写全称`,
        `"${written}" also exists elsewhere and no city is named → write the full name`,
        [countyGuess(county, knowledge)],
      )
  }
  if (context.mayLieOutside && namesakes.has(county.shortZh) && !city)
    return undecided(
      'place-ambiguous',
      `省外也有“${written}”，没有写明哪个市 → 请写上设区市`,
      `"${written}" also exists outside the province → name its city`,
      [countyGuess(county, knowledge)],
    )
  if (city && city.code !== county.parent) return mismatch(written, city, [countyGuess(county, knowledge)])
  if (!county.parent) return { kind: 'none' }
  const place: Place = {
    cityCode: county.parent,
    countyCodes: [county.code],
    placeZh: county.nameZh,
    placeEn: county.nameEn,
    isFunctionalZone: false,
  }
  return { kind: 'place', place, length: end, isShort: entry.kind === 'short' }
}

function decideFormer(entry: PlaceName, length: number, city: Division | undefined, knowledge: Knowledge): PlaceResult {
  const { former } = entry
  const heirs = (former?.successorCodes ?? []).flatMap((code) => knowledge.divisionByCode.get(code) ?? [])
  const [heir] = heirs
  if (heirs.length !== 1 || !heir || entry.name !== former?.name)
    return undecided(
      'former-place',
      `“${entry.name}”已撤销（${former?.until ?? ''}年），现在分属 ${heirs.map((d) => d.nameZh).join('、')} → 请定其一`,
      `"${entry.name}" was abolished in ${former?.until ?? ''}; its area is in ${heirs.map((d) => d.nameEn).join(', ')} → choose one`,
      heirs.map((d) => countyGuess(d, knowledge)),
    )
  if (heir.level !== 'county' || !heir.parent) return { kind: 'none' }
  if (city && city.code !== heir.parent) return mismatch(entry.name, city, [countyGuess(heir, knowledge)])
  const place: Place = {
    cityCode: heir.parent,
    countyCodes: [heir.code],
    placeZh: heir.nameZh,
    placeEn: heir.nameEn,
    isFunctionalZone: false,
  }
  return { kind: 'place', place, length, isShort: false }
}

function withoutPlace(text: string, start: number, city: CityMatch | undefined, knowledge: Knowledge): PlaceResult {
  const rest = text.slice(city?.end ?? start)
  if (cityPart.test(rest)) {
    const part = cityPart.exec(rest)?.[0] ?? ''
    const guesses = city
      ? knowledge.counties
          .filter((d) => d.parent === city.city.code && d.kind === '区')
          .map((d) => countyGuess(d, knowledge))
      : []
    return undecided(
      'not-a-county',
      `“${city?.city.nameZh ?? ''}${part}”不是县（市、区）→ 请写明是哪个区或功能区`,
      `"${city?.city.nameZh ?? ''}${part}" is no county → name the district or zone`,
      guesses,
    )
  }
  const zone = zoneName.exec(text)?.[0]
  if (zone !== undefined) return unknownZone(zone, knowledge, countyInBracket(text.slice(zone.length), knowledge))
  // "杭州市" ends a cell or a heading; "杭州" alone does so only where nothing follows.
  if (city && (rest === '' || (city.isFull && !/^[\p{Script=Han}]/u.test(rest))))
    return { kind: 'city', city: city.city, length: city.end }
  if (city?.isFull) return { kind: 'city', city: city.city, length: city.end }
  return { kind: 'none' }
}

/** 杭州高新区（滨江）: whether the zone is the county is not for a program to say, but it is the first guess. */
function countyInBracket(rest: string, knowledge: Knowledge): readonly Guess[] {
  const inner = /^\(([^()]+)\)/.exec(rest)?.[1]
  if (inner === undefined) return []
  const county = knowledge.counties.find((d) => d.nameZh === inner || d.shortZh === inner)
  return county ? [countyGuess(county, knowledge)] : []
}

function undecided(code: string, zh: string, en: string, guesses: readonly Guess[]): PlaceResult {
  return { kind: 'undecided', reason: reason(code, zh, en, guesses) }
}

function mismatch(written: string, city: Division, guesses: readonly Guess[]): PlaceResult {
  return undecided(
    'city-mismatch',
    `“${written}”不在${city.nameZh} → 请核对是哪个市`,
    `"${written}" does not lie in ${city.nameEn} → check the city`,
    guesses,
  )
}

function unknownZone(name: string, knowledge: Knowledge, guesses: readonly Guess[] = []): PlaceResult {
  // 嘉兴市高新区 is none of another city's zones.
  const city = knowledge.cities.find(({ nameZh, shortZh }) => name.startsWith(nameZh) || name.startsWith(shortZh))
  const near = knowledge.zones
    .filter(({ cityCode }) => city === undefined || cityCode === city.code)
    .map((zone) => ({ ...zoneGuess(zone, knowledge), names: [zone.nameZh] }))
  return undecided(
    'unknown-zone',
    `不认识功能区“${name}” → 请填它所在的县代码（可几个）和英文名`,
    `The functional zone "${name}" is not known → fill in the codes of its counties and its English name`,
    [...guesses, ...nearestGuesses(name, near)],
  )
}

function zoneGuess(zone: NonNullable<PlaceName['zone']>, { divisionByCode }: Knowledge): Guess {
  const cells = {
    city_code: zone.cityCode,
    place_zh: zone.nameZh,
    place_en: zone.nameEn,
    county_codes: zone.countyCodes.join(';'),
    is_functional_zone: 'yes',
  }
  return { label: `${zone.nameZh}（${divisionByCode.get(zone.cityCode)?.nameZh ?? ''}）`, cells }
}

function countyGuess(county: Division, { divisionByCode }: Knowledge): Guess {
  const cells = {
    city_code: county.parent ?? '',
    place_zh: county.nameZh,
    place_en: county.nameEn,
    county_codes: county.code,
    is_functional_zone: 'no',
  }
  return { label: `${divisionByCode.get(county.parent ?? '')?.nameZh ?? ''}${county.nameZh}`, cells }
}

/** Counties and zones whose names are nearest to a text; those of the city alone where one is stated. */
export function guessPlaces(text: string, knowledge: Knowledge, city?: DivisionCode): readonly Guess[] {
  const counties = knowledge.counties
    .filter((d) => city === undefined || d.parent === city)
    .map((d) => ({ ...countyGuess(d, knowledge), names: [d.nameZh, d.shortZh] }))
  const zones = knowledge.zones
    .filter((zone) => city === undefined || zone.cityCode === city)
    .map((zone) => ({ ...zoneGuess(zone, knowledge), names: [zone.nameZh] }))
  return nearestGuesses(text.replace(/^浙江省?/, ''), [...counties, ...zones])
}

/** Tells whether a text begins with a place of the tables. */
export const isPlaceName =
  (knowledge: Knowledge) =>
  (text: string): boolean =>
    ['place', 'city', 'undecided'].includes(recognisePlace(text, knowledge).kind)
