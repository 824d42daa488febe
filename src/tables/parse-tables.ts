// All CSV files → the atlas's typed tables, with every fault found on the way.
import type { AtlasTables } from '../domain/atlas.ts'
import type { Division, FormerName } from '../domain/division.ts'
import type { PolicyFact } from '../domain/indicator.ts'
import type { PolicyFile } from '../domain/policy.ts'
import { clustersTable } from './clusters.table.ts'
import { departmentsTable } from './departments.table.ts'
import { designationsTable } from './designations.table.ts'
import { divisionsTable } from './divisions.table.ts'
import { formerNamesTable } from './former-names.table.ts'
import { groupsTable } from './groups.table.ts'
import { indicatorsTable } from './indicators.table.ts'
import { landMeasuresTable } from './land-measures.table.ts'
import { landTargetsTable } from './land-targets.table.ts'
import { layoutTable } from './layout.table.ts'
import { mountainCountiesTable } from './mountain-counties.table.ts'
import { mountainEventsTable } from './mountain-events.table.ts'
import { mountainGroupFiguresTable } from './mountain-group-figures.table.ts'
import { officialTotalsTable } from './official-totals.table.ts'
import { pairsTable } from './pairs.table.ts'
import { pioneerZonesTable } from './pioneer-zones.table.ts'
import { platformsTable } from './platforms.table.ts'
import { policyFactsTable } from './policy-facts.table.ts'
import { policyResultsTable } from './policy-results.table.ts'
import { policyScopesTable } from './policy-scopes.table.ts'
import { policyThemesTable } from './policy-themes.table.ts'
import { readCsv, type TableIssue } from './read-csv.ts'
import { risingStarsTable } from './rising-stars.table.ts'
import { sourcesTable } from './sources.table.ts'
import { supportingPoliciesTable } from './supporting-policies.table.ts'
import { isFileOf, rowLabel, type Table } from './table.ts'
import { valuesTable } from './values.table.ts'
import { zonesTable } from './zones.table.ts'

export interface ParsedTables {
  readonly tables: AtlasTables
  readonly policyFacts: readonly PolicyFact[]
  /** What policy.json holds beside the figures. */
  readonly policy: Omit<PolicyFile, 'schema' | 'facts'>
  readonly issues: readonly TableIssue[]
}

type Files = ReadonlyMap<string, string>

function readTable<Row>(table: Table<Row>, files: Files, issues: TableIssue[]): readonly Row[] {
  const paths = [...files.keys()].filter((path) => isFileOf(table, path)).sort()
  if (paths.length === 0)
    issues.push({
      file: table.file,
      line: 1,
      row: '',
      column: '',
      code: 'file-missing',
      zh: `缺少文件 ${table.file}`,
      en: `${table.file} is missing`,
      level: 'error',
    })
  return paths.flatMap((path) => readFile(table, path, files.get(path) ?? '', issues))
}

function readFile<Row>(table: Table<Row>, file: string, text: string, issues: TableIssue[]): readonly Row[] {
  const { header, records, issues: faults } = readCsv(file, text)
  issues.push(...faults)
  if (header.length === 0) return []
  const add = (column: string, code: string, zh: string, en: string, level: TableIssue['level']) =>
    issues.push({ file, line: 1, row: '', column, code, zh, en, level })
  for (const column of Object.keys(table.columns).filter((name) => !header.includes(name)))
    add(column, 'column-missing', `缺少列 ${column} → 补上此列`, `column ${column} is missing → add it`, 'error')
  for (const column of header.filter((name) => !Object.hasOwn(table.columns, name)))
    add(
      column,
      'column-unknown',
      `不认识的列“${column}” → 删去或改名`,
      `unknown column "${column}" → remove or rename it`,
      'warning',
    )
  const rows: Row[] = []
  for (const { line, cells } of records) {
    const result = table.parseRow(cells)
    if (result.row !== null) rows.push(result.row)
    for (const issue of result.issues.filter(({ column }) => header.includes(column)))
      issues.push({ file, line, row: rowLabel(table, cells), ...issue, level: 'error' })
  }
  return rows
}

/** Gives each division the former names and codes that lead to it and differ from its own. */
function withFormer(divisions: readonly Division[], formerNames: readonly FormerName[]): readonly Division[] {
  return divisions.map((division) => ({
    ...division,
    former: formerNames.filter(
      (former) =>
        former.successorCodes.includes(division.code) &&
        (former.name !== division.nameZh || former.code !== division.code),
    ),
  }))
}

/**
 * Parses the tables.
 *
 * @param files path from the repository's root ("data/zones.csv", "seeds/S1.csv") → text as UTF-8
 * @returns typed rows, and every fault found; faulty rows are left out. Never throws.
 */
export function parseTables(files: Files): ParsedTables {
  const issues: TableIssue[] = []
  const read = <Row>(table: Table<Row>) => readTable(table, files, issues)
  const formerNames = read(formerNamesTable)
  const tables: AtlasTables = {
    divisions: withFormer(read(divisionsTable), formerNames),
    formerNames,
    groups: read(groupsTable),
    clusters: read(clustersTable),
    zones: read(zonesTable),
    risingStars: read(risingStarsTable),
    platforms: read(platformsTable),
    mountainCounties: read(mountainCountiesTable),
    statusEvents: read(mountainEventsTable),
    mountainGroupFigures: read(mountainGroupFiguresTable),
    pairs: read(pairsTable),
    landMeasures: read(landMeasuresTable),
    landTargets: read(landTargetsTable),
    indicators: read(indicatorsTable),
    values: read(valuesTable),
    pioneerZones: read(pioneerZonesTable),
    layoutParts: read(layoutTable),
    officialTotals: read(officialTotalsTable),
    sources: read(sourcesTable),
  }
  const policy = {
    themes: read(policyThemesTable),
    scopes: read(policyScopesTable),
    supportingPolicies: read(supportingPoliciesTable),
    departments: read(departmentsTable),
    designations: read(designationsTable),
    results: read(policyResultsTable),
  }
  return { tables, policyFacts: read(policyFactsTable), policy, issues }
}
