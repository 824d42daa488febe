// The rows of the table page: every county with what the present drawing says of it.
import type { Atlas } from '../../domain/atlas.ts'
import type { DivisionCode } from '../../domain/division.ts'
import { type Evidence, evidenceGrades, weakestOf } from '../../domain/evidence.ts'
import type { Language } from '../../domain/language.ts'
import type { Drawing, LegendClass, Statement } from '../../drawing/drawing.ts'
import type { Rival } from '../../drawing/rival-statements.ts'
import { inLanguage, joinList } from '../../i18n/format.ts'

export interface TableRow {
  readonly code: DivisionCode
  readonly name: string
  readonly cityCode: string
  readonly city: string
  readonly legendClass: LegendClass | null
  readonly value: number | null
  readonly valueText: string
  readonly statements: readonly Statement[]
  /** What other sources say of the figure shown. */
  readonly rivals: readonly Rival[]
  readonly roles: readonly Statement[]
  readonly mountain: readonly Statement[]
  /** The least certain of the statements'; null where nothing is said. */
  readonly grade: Evidence | null
}

export const sortKeys = ['code', 'name', 'city', 'class', 'value', 'grade', 'roles', 'mountain'] as const
export type SortKey = (typeof sortKeys)[number]

export interface Drawings {
  readonly shown: Drawing
  /** All zones, and the mountain list as of the edition: what their areas say becomes a column. */
  readonly zones: Drawing
  readonly mountain: Drawing
  /** By county: see `rivalStatements`. */
  readonly rivals?: ReadonlyMap<DivisionCode, readonly Rival[]>
}

/** One row per county, in the atlas's order. */
export function tableRows(
  atlas: Atlas,
  { shown, zones, mountain, rivals = new Map() }: Drawings,
  language: Language,
): TableRow[] {
  const areasOf = (drawing: Drawing) => new Map(drawing.areas.map((a) => [a.code, a]))
  const [areas, roles, status] = [areasOf(shown), areasOf(zones), areasOf(mountain)]
  const classes = new Map(shown.legend.classes.map((c) => [c.id, c]))
  return atlas.counties.map((county) => {
    const area = areas.get(county.code)
    const statements = area?.statements ?? []
    const city = county.parent ? atlas.divisionByCode.get(county.parent) : undefined
    return {
      code: county.code,
      name: inLanguage(language, county.nameZh, county.nameEn),
      cityCode: city?.code ?? '',
      city: city ? inLanguage(language, city.nameZh, city.nameEn) : '',
      legendClass: classes.get(area?.classId ?? '') ?? null,
      value: area?.value ?? null,
      valueText: area?.valueText ?? '',
      statements,
      rivals: rivals.get(county.code) ?? [],
      roles: roles.get(county.code)?.statements ?? [],
      mountain: status.get(county.code)?.statements ?? [],
      grade: weakestOf(statements.map(({ evidence }) => evidence)),
    }
  })
}

function joinStatements(statements: readonly Statement[], language: Language): string {
  return joinList(
    statements.map(({ text }) => text),
    language,
  )
}

/** Sorted copy. Rows without a number, a text or a grade stand last whichever the direction; grades from certain to uncertain. */
export function sortRows(
  rows: readonly TableRow[],
  key: SortKey,
  isDescending: boolean,
  language: Language,
): TableRow[] {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en')
  const sign = isDescending ? -1 : 1
  const textOf = (row: TableRow): string => {
    if (key === 'class') return row.legendClass?.label ?? ''
    if (key === 'roles' || key === 'mountain') return joinStatements(row[key], language)
    if (key === 'grade') return row.grade ? String(evidenceGrades.indexOf(row.grade)) : ''
    return String(row[key] ?? '')
  }
  return [...rows].sort((a, b) => {
    if (key !== 'value') {
      const [left, right] = [textOf(a), textOf(b)]
      if ((left === '') !== (right === '')) return left === '' ? 1 : -1
      return sign * collator.compare(left, right)
    }
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
    return sign * (a.value - b.value)
  })
}
