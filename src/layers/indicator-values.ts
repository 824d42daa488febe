// One figure per county for an indicator: read from the table, computed from a formula, or counted from a programme.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Indicator, IndicatorValue } from '../domain/indicator.ts'
import { preferValue } from '../domain/rival-values.ts'
import type { View } from '../view/view.ts'
import { zonesInForce } from './zones-roles.ts'

/** One input of a computed figure, with the year it is of. */
export interface FigureInput {
  readonly indicatorId: string
  readonly year: string
  readonly value: number
}

export interface Figure {
  readonly code: DivisionCode
  readonly value: number
  /** As the source dates it; for a computed figure the numerator's. "" where a count has no year. */
  readonly year: string
  readonly evidence: Evidence
  readonly sourceIds: readonly string[]
  /** Empty for a figure of the table itself. */
  readonly inputs: readonly FigureInput[]
  /** How many of the counted clusters no source gives a role for. */
  readonly unstatedRoles?: number
}

export interface Formula {
  readonly factor: number
  readonly numerator: string
  readonly denominator: string
}

/** Whether the indicator counts 415X roles instead of reading a table. */
export function countsRoles({ formula }: Pick<Indicator, 'formula'>): boolean {
  return formula === 'count(zones)'
}

/** Reads "[factor*]numerator/denominator"; null for anything else. */
export function parseFormula(text: string): Formula | null {
  const match = /^(?:(\d+(?:\.\d+)?)\s*\*\s*)?([a-z]\w*)\s*\/\s*([a-z]\w*)$/i.exec(text.trim())
  if (!match?.[2] || !match[3]) return null
  return { factor: match[1] === undefined ? 1 : Number(match[1]), numerator: match[2], denominator: match[3] }
}

/** Sorts an undated figure before every dated one. */
export function yearOrder(year: string): string {
  return /^\d/.test(year) ? year : ''
}

/** Rows of one indicator by division, latest first, the preferred one first within a year. */
function rowsByCode(atlas: Pick<Atlas, 'values' | 'sourceById'>, id: string) {
  const result = new Map<DivisionCode, IndicatorValue[]>()
  for (const row of atlas.values) {
    if (row.indicatorId !== id) continue
    const rows = result.get(row.code)
    if (rows) rows.push(row)
    else result.set(row.code, [row])
  }
  for (const rows of result.values()) {
    rows.sort((a, b) => {
      const [yearA, yearB] = [yearOrder(a.year), yearOrder(b.year)]
      return yearA < yearB ? 1 : yearA > yearB ? -1 : preferValue(a, b, atlas.sourceById)
    })
  }
  return result
}

/** Figures of an indicator by division: of `asked`, or each division's latest where that is "". Computed ones only from both inputs. */
export function figuresOf(atlas: Atlas, indicator: Indicator, asked: View['year']): Map<DivisionCode, Figure> {
  if (countsRoles(indicator)) return roleCounts(atlas)
  const formula = parseFormula(indicator.formula)
  if (formula) return ratios(atlas, indicator, formula, asked)
  const result = new Map<DivisionCode, Figure>()
  for (const [code, rows] of rowsByCode(atlas, indicator.id)) {
    const row = asked === '' ? rows[0] : rows.find((r) => r.year === asked)
    if (row) {
      const { value, year, evidence, sourceId } = row
      result.set(code, { code, value, year, evidence, sourceIds: [sourceId], inputs: [] })
    }
  }
  return result
}

function ratios(
  atlas: Atlas,
  { isSameYear }: Indicator,
  formula: Formula,
  asked: View['year'],
): Map<DivisionCode, Figure> {
  const tops = rowsByCode(atlas, formula.numerator)
  const bottoms = rowsByCode(atlas, formula.denominator)
  const result = new Map<DivisionCode, Figure>()
  for (const [code, rows] of tops) {
    const others = bottoms.get(code) ?? []
    for (const top of asked === '' ? rows : rows.filter((r) => r.year === asked)) {
      const bottom = isSameYear ? others.find((r) => r.year === top.year) : others[0]
      if (!bottom || bottom.value === 0) continue
      result.set(code, {
        code,
        value: (formula.factor * top.value) / bottom.value,
        year: top.year,
        evidence: top.evidence === 'inferred' || bottom.evidence === 'inferred' ? 'inferred' : 'derived',
        sourceIds: [...new Set([top.sourceId, bottom.sourceId])],
        inputs: [top, bottom].map(({ indicatorId, year, value }) => ({ indicatorId, year, value })),
      })
      break
    }
  }
  return result
}

/** Roles in 415X per county; a county without a known role is a gap, for the list is incomplete. */
function roleCounts(atlas: Atlas): Map<DivisionCode, Figure> {
  const result = new Map<DivisionCode, Figure>()
  for (const zone of zonesInForce(atlas, 'now')) {
    for (const code of zone.countyCodes) {
      const before = result.get(code)
      const sourceIds = [...new Set([...(before?.sourceIds ?? []), zone.sourceId])]
      const value = (before?.value ?? 0) + 1
      const unstatedRoles = (before?.unstatedRoles ?? 0) + (zone.role === 'unknown' ? 1 : 0)
      result.set(code, { code, value, year: '', evidence: 'derived', sourceIds, inputs: [], unstatedRoles })
    }
  }
  return result
}

/** Years a reader may ask for, latest first: those of the table or, for a formula, of its numerator. */
export function yearsOf(atlas: Pick<Atlas, 'values'>, indicator: Indicator): string[] {
  const id = parseFormula(indicator.formula)?.numerator ?? indicator.id
  const years = new Set(atlas.values.filter((v) => v.indicatorId === id).map((v) => v.year))
  return [...years].sort((a, b) => (yearOrder(a) < yearOrder(b) ? 1 : yearOrder(a) > yearOrder(b) ? -1 : 0))
}

/** The year most figures are of; the later one of two that tie. "" without figures. */
export function commonYear(figures: readonly Figure[]): string {
  const counts = new Map<string, number>()
  for (const { year } of figures) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0] ?? ''
}
