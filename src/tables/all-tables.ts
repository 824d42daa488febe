// Every table of the atlas, in the order of its dictionary.
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
import { risingStarsTable } from './rising-stars.table.ts'
import { sourcesTable } from './sources.table.ts'
import { supportingPoliciesTable } from './supporting-policies.table.ts'
import type { Table } from './table.ts'
import { valuesTable } from './values.table.ts'
import { zonesTable } from './zones.table.ts'

export const allTables: readonly Table<unknown>[] = [
  divisionsTable,
  formerNamesTable,
  groupsTable,
  clustersTable,
  zonesTable,
  risingStarsTable,
  platformsTable,
  mountainCountiesTable,
  mountainEventsTable,
  mountainGroupFiguresTable,
  pairsTable,
  landMeasuresTable,
  landTargetsTable,
  indicatorsTable,
  valuesTable,
  pioneerZonesTable,
  layoutTable,
  officialTotalsTable,
  sourcesTable,
  policyFactsTable,
  policyThemesTable,
  policyScopesTable,
  supportingPoliciesTable,
  departmentsTable,
  designationsTable,
  policyResultsTable,
]
