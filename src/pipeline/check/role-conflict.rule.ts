// One place as core and collaborative zone of one cluster in one batch: one of the two is wrong.
import type { Rule } from './rule.ts'
import { inRow, meant, type SheetRow } from './sheet.ts'

/** Functional zones go by their name, counties by their codes. */
const placeOf = (row: SheetRow) =>
  meant(row, 'is_functional_zone') === 'yes' ? meant(row, 'place_zh') : meant(row, 'county_codes')

export const roleConflictRule: Rule = {
  id: 'role-conflict',
  *check({ rows }) {
    const seen = new Map<string, SheetRow>()
    for (const row of rows('zones')) {
      const [role, cluster, batches] = [meant(row, 'role'), meant(row, 'cluster_id'), meant(row, 'batches')]
      // "2|3" may be another batch, and a promotion from one batch to the next is what the programme intends.
      if (cluster === '' || !/^\d+$/.test(batches) || (role !== 'core' && role !== 'collab')) continue
      const key = [placeOf(row), cluster, batches].join('\u0000')
      const other = seen.get(key)
      if (!other) seen.set(key, row)
      else if (meant(other, 'role') !== role)
        yield inRow(
          row,
          'role',
          `${meant(row, 'place_zh')}在第 ${batches} 批同时是 ${cluster} 的核心区和协同区（见第 ${other.line} 行） → 照来源留一个，或改正批次`,
          `${meant(row, 'place_en')} is core and collaborative zone of ${cluster} in batch ${batches} (see line ${other.line}) → keep the one the source states, or correct the batch`,
        )
    }
  },
}
