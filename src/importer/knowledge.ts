// What the importer knows: the present tables, indexed by every name a document may use.
import type { AtlasTables } from '../domain/atlas.ts'
import type { Division, DivisionCode, FormerName } from '../domain/division.ts'

export interface FunctionalZone {
  readonly nameZh: string
  readonly nameEn: string
  readonly cityCode: DivisionCode
  readonly countyCodes: readonly DivisionCode[]
}

export type NameKind = 'full' | 'short' | 'former' | 'zone' | 'zone-part'

/** One way to write one place. */
export interface PlaceName {
  readonly name: string
  readonly kind: NameKind
  /** Set for full and short names. */
  readonly county?: Division
  readonly zone?: FunctionalZone
  readonly former?: FormerName
}

export interface Knowledge {
  readonly tables: AtlasTables
  readonly divisionByCode: ReadonlyMap<string, Division>
  readonly cities: readonly Division[]
  readonly counties: readonly Division[]
  readonly zones: readonly FunctionalZone[]
  /** By first character, longest name first. */
  readonly placeNames: ReadonlyMap<string, readonly PlaceName[]>
  /** Chinese → English as the tables already have it. */
  readonly english: ReadonlyMap<string, string>
}

/** 经开区 and 高新区 are the usual short forms; other words are names of their own. */
const abbreviations: readonly (readonly [string, string])[] = [
  ['经济技术开发区', '经开区'],
  ['高新技术产业开发区', '高新区'],
]

/** What is left without the city's name says too little to stand alone: 滨海新区, 经开区, 医药港. */
const isGenericZone = (part: string) =>
  part.length < 4 ||
  /^(滨海|沿海|高新|经济|经济技术|高新技术产业|产业|工业|临港|空港|临空)(新区|开发区|经开区|高新区|区)$/.test(part)

const isPlain = (name: string) => name.length >= 2

/** Builds the indexes once per import. */
export function createKnowledge(tables: AtlasTables): Knowledge {
  const divisionByCode = new Map<string, Division>(tables.divisions.map((d) => [d.code, d]))
  const counties = tables.divisions.filter((d) => d.level === 'county')
  const cities = tables.divisions.filter((d) => d.level === 'city')
  const zones = functionalZones(tables)
  const names: PlaceName[] = []
  for (const county of counties) {
    names.push({ name: county.nameZh, kind: 'full', county })
    if (county.kind === '自治县') names.push({ name: `${county.shortZh}县`, kind: 'full', county })
    names.push({ name: county.shortZh, kind: 'short', county })
  }
  const present = new Set([...names.map(({ name }) => name), ...cities.flatMap((c) => [c.nameZh, c.shortZh])])
  for (const former of tables.formerNames) {
    const short = former.name.replace(/[区县市]$/, '')
    for (const name of [former.name, short])
      if (!present.has(name) && isPlain(name)) names.push({ name, kind: 'former', former })
  }
  for (const zone of zones) names.push(...zoneNames(zone, divisionByCode.get(zone.cityCode)))
  return {
    tables,
    divisionByCode,
    counties,
    cities,
    zones,
    placeNames: byFirstCharacter(names),
    english: englishOf(tables),
  }
}

function functionalZones(tables: AtlasTables): readonly FunctionalZone[] {
  const rows = [
    ...tables.zones.filter((zone) => zone.isFunctionalZone),
    ...tables.risingStars.filter((star) => !tables.divisions.some((d) => d.nameZh === star.placeZh)),
  ]
  const byName = new Map<string, FunctionalZone>()
  for (const { placeZh: nameZh, placeEn: nameEn, cityCode, countyCodes } of rows)
    if (!byName.has(nameZh)) byName.set(nameZh, { nameZh, nameEn, cityCode, countyCodes })
  return [...byName.values()]
}

function zoneNames(zone: FunctionalZone, city: Division | undefined): readonly PlaceName[] {
  const written = [zone.nameZh, ...abbreviations.map(([long, short]) => zone.nameZh.replace(long, short))]
  const short = city?.shortZh ?? ''
  return [...new Set(written)].flatMap((name): PlaceName[] => {
    const part = name.startsWith(short) ? name.slice(short.length) : ''
    const parts: PlaceName[] =
      part === '' ? [] : [{ name: part, kind: isGenericZone(part) ? 'zone-part' : 'zone', zone }]
    return [{ name, kind: 'zone', zone }, ...parts]
  })
}

function byFirstCharacter(names: readonly PlaceName[]): ReadonlyMap<string, readonly PlaceName[]> {
  const index = new Map<string, PlaceName[]>()
  for (const entry of [...names].sort((a, b) => b.name.length - a.name.length)) {
    const key = entry.name.slice(0, 1)
    index.set(key, [...(index.get(key) ?? []), entry])
  }
  return index
}

/** Every pair of Chinese and English text that the tables hold in columns of one row. */
function englishOf(tables: AtlasTables): ReadonlyMap<string, string> {
  const english = new Map<string, string>()
  for (const rows of Object.values(tables) as readonly (readonly object[])[]) {
    for (const row of rows) {
      const fields = Object.entries(row) as [string, unknown][]
      for (const [key, text] of fields) {
        if (!key.endsWith('En') || typeof text !== 'string' || text === '') continue
        const stem = key.slice(0, -2)
        const chinese = fields.find(([name]) => name === `${stem}Zh` || name === stem)?.[1]
        if (typeof chinese === 'string' && chinese !== '' && !english.has(chinese)) english.set(chinese, text)
      }
    }
  }
  return english
}
