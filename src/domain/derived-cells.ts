// Cells that follow from others: they do not travel, and are worked out again when the tables are read.
import type { AtlasTables } from './atlas.ts'
import type { Division, FormerName } from './division.ts'
import type { Source } from './evidence.ts'
import type { LandTarget, Pair } from './programmes.ts'

type Row = Readonly<Record<string, unknown>>
/** What a cell is expected to hold; reads the row's own cells and those of the rules before it. */
type Expected = (row: Row, index: number, tables: AtlasTables) => unknown

export interface CellRule {
  readonly table: keyof AtlasTables
  readonly column: string
  readonly expected: Expected
}

const rule = <R>(
  table: keyof AtlasTables,
  column: string & keyof R,
  expected: (row: R, index: number, tables: AtlasTables) => unknown,
): CellRule => ({ table, column, expected: expected as unknown as Expected })

/** Ids that number their rows: "LT001". */
const numbered = (table: keyof AtlasTables, prefix: string, digits: number): CellRule => ({
  table,
  column: 'id',
  expected: (_, index) => prefix + String(index + 1).padStart(digits, '0'),
})

const withoutTones = (pinyin: string) => pinyin.normalize('NFD').replace(/\p{M}/gu, '')

const kindEn: Readonly<Record<Division['kind'], string>> = {
  区: 'District',
  县: 'County',
  县级市: 'City',
  自治县: 'Autonomous County',
  省: 'Province',
  地级市: 'City',
}

/** Hectares of a unit of area, by which the tables work out `valueHa` to 0.01. */
const haOf: Readonly<Record<string, number>> = { 万亩: 10_000 / 15, 亩: 1 / 15, 公顷: 1, 平方公里: 100 }

function hectares({ value, unit }: LandTarget): number | null {
  const ha = haOf[unit.replace('/年', '')]
  return value === null || ha === undefined ? null : Math.round(value * ha * 100) / 100
}

const nameOf = (code: string | undefined, { divisions }: AtlasTables) => divisions.find((d) => d.code === code)?.nameZh

/** In order: a later rule may read what an earlier one gave. */
export const cellRules: readonly CellRule[] = [
  rule<Division>('divisions', 'kind', ({ level, nameZh }) =>
    level === 'city' ? '地级市' : nameZh.endsWith('市') ? '县级市' : nameZh.slice(-1),
  ),
  rule<Division>('divisions', 'shortZh', ({ nameZh }) => nameZh.slice(0, -1)),
  rule<Division>('divisions', 'shortEn', ({ pinyin }) => withoutTones(pinyin)),
  rule<Division>('divisions', 'nameEn', ({ shortEn, kind }) => `${shortEn} ${kindEn[kind]}`),
  rule<Division>('divisions', 'letters', ({ shortEn }) => shortEn.toLowerCase().replace(/[^a-z]/g, '')),
  rule<Division>('divisions', 'former', ({ code, nameZh }, _, { formerNames }): FormerName[] =>
    formerNames.filter((f) => f.successorCodes.includes(code) && (f.name !== nameZh || f.code !== code)),
  ),
  numbered('zones', 'Z', 2),
  numbered('platforms', 'ZP', 2),
  numbered('statusEvents', 'ME', 2),
  numbered('pairs', 'PR', 2),
  numbered('landTargets', 'LT', 3),
  rule<LandTarget>('landTargets', 'valueText', ({ value }) => String(value)),
  rule<LandTarget>('landTargets', 'valueHa', hectares),
  rule<LandTarget>('landTargets', 'scopeZh', ({ scopeCode }, _, tables) => nameOf(scopeCode, tables)),
  rule<Pair>('pairs', 'fromZh', ({ fromCode }, _, tables) => nameOf(fromCode, tables)),
  rule<Pair>('pairs', 'toZh', ({ toCode }, _, tables) => nameOf(toCode, tables)),
  rule<Source>('sources', 'date', ({ id }) => /\d{4}(-\d\d){0,2}$/.exec(id)?.[0] ?? ''),
]
