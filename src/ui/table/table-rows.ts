// The rows of the table page: every county with what the present drawing says of it.
import type { Atlas } from '../../domain/atlas.ts'
import type { DivisionCode } from '../../domain/division.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Language } from '../../domain/language.ts'
import type { Drawing, LegendClass } from '../../drawing/drawing.ts'
import { inLanguage } from '../../i18n/format.ts'

export interface TableRow {
  readonly code: DivisionCode
  readonly name: string
  readonly cityCode: string
  readonly city: string
  readonly legendClass: LegendClass | null
  readonly value: number | null
  readonly valueText: string
  readonly roles: string
  readonly mountain: string
  readonly evidence: Evidence | null
}

export const sortKeys = ['code', 'name', 'city', 'class', 'value', 'roles', 'mountain', 'grade'] as const
export type SortKey = (typeof sortKeys)[number]

export interface Drawings {
  readonly shown: Drawing
  /** All zones, and the mountain list as of the edition: what their areas say becomes a column. */
  readonly zones: Drawing
  readonly mountain: Drawing
}

/** One row per county, in the atlas's order. */
export function tableRows(atlas: Atlas, { shown, zones, mountain }: Drawings, language: Language): TableRow[] {
  // Without evidence there is no role and no status to speak of: the cell stays empty.
  const textOf = (drawing: Drawing) => new Map(drawing.areas.map((a) => [a.code, a.evidence ? a.valueText : '']))
  const [roles, status] = [textOf(zones), textOf(mountain)]
  const classes = new Map(shown.legend.classes.map((c) => [c.id, c]))
  const areas = new Map(shown.areas.map((a) => [a.code, a]))
  return atlas.counties.map((county) => {
    const area = areas.get(county.code)
    const city = county.parent ? atlas.divisionByCode.get(county.parent) : undefined
    return {
      code: county.code,
      name: inLanguage(language, county.nameZh, county.nameEn),
      cityCode: city?.code ?? '',
      city: city ? inLanguage(language, city.nameZh, city.nameEn) : '',
      legendClass: classes.get(area?.classId ?? '') ?? null,
      value: area?.value ?? null,
      valueText: area?.valueText ?? '',
      roles: roles.get(county.code) ?? '',
      mountain: status.get(county.code) ?? '',
      evidence: area?.evidence ?? null,
    }
  })
}

/** Sorted copy. Rows without a number stand last whichever the direction. */
export function sortRows(
  rows: readonly TableRow[],
  key: SortKey,
  isDescending: boolean,
  language: Language,
): TableRow[] {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en')
  const sign = isDescending ? -1 : 1
  const textOf = (row: TableRow): string =>
    key === 'class' ? (row.legendClass?.label ?? '') : key === 'grade' ? (row.evidence ?? '') : String(row[key] ?? '')
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
