// Core and collaborative zones: the annex of a batch against zones.csv.
import { toChineseText } from '../recognise/clean-text.ts'
import { reason } from '../recognise/reason.ts'
import { createMatchCluster } from '../recognise/recognise-cluster.ts'
import type { EntryParts } from '../recognise/recognise-entry.ts'
import { batchesOf, mayShareBatch, otherBatch } from './batches.ts'
import type { Candidate, ImportKind, RowCells, TableRow, Unresolved, Verdict } from './import-kind.ts'
import { walkZoneRows } from './zone-rows.ts'

function cellsOf({ place, cluster, role, batch, focusZh }: EntryParts): RowCells {
  return {
    ...(place
      ? {
          city_code: place.cityCode,
          place_zh: place.placeZh,
          place_en: place.placeEn,
          county_codes: place.countyCodes.join(';'),
          is_functional_zone: place.isFunctionalZone ? 'yes' : 'no',
        }
      : {}),
    ...(cluster ? { cluster_id: cluster.id } : {}),
    ...(role ? { role } : {}),
    ...(batch === undefined ? {} : { batches: String(batch) }),
    ...(focusZh === undefined ? {} : { focus_zh: toChineseText(focusZh) }),
  }
}

const firstBatch = (cells: RowCells) => Math.min(...batchesOf(cells).map(Number), Number.POSITIVE_INFINITY)
const roleName = { core: '核心区', collab: '协同区', unknown: '角色不详' } as const
const nameOf = (role: string | undefined) => roleName[role as keyof typeof roleName] ?? ''

function decide({ cells }: Candidate, alike: readonly TableRow[]): Verdict {
  const same = alike.filter((row) => row.cells.role === cells.role && mayShareBatch(row.cells, cells))
  const [row, second] = same
  if (row && second)
    return {
      kind: 'undecided',
      reason: reason(
        'several-rows',
        `表中有 ${same.length} 行都可能是它（${same.map((r) => r.cells.id).join('、')}）→ 请写明批次`,
        `${same.length} rows of the table may be it (${same.map((r) => r.cells.id).join(', ')}) → say the batch`,
      ),
    }
  if (row) return { kind: 'existing', row }
  const again = alike.find((r) => r.cells.role === cells.role)
  if (again) return { kind: 'undecided', reason: otherBatch(again, cells) }
  const open = alike.find((r) => r.cells.role === 'unknown' && mayShareBatch(r.cells, cells))
  if (open) return { kind: 'existing', row: open }
  const other = alike.find((r) => r.cells.role !== 'unknown' && r.cells.role !== cells.role)
  if (!other) return { kind: 'new' }
  const isLater = firstBatch(cells) > firstBatch(other.cells) || batchesOf(cells).length === 0
  if (cells.role === 'core' && other.cells.role === 'collab' && isLater) return { kind: 'promoted', from: other }
  if (cells.role === 'collab' && other.cells.role === 'core' && firstBatch(cells) < firstBatch(other.cells))
    return { kind: 'new' }
  return {
    kind: 'undecided',
    reason: reason(
      'role-conflict',
      `文件写${nameOf(cells.role)}，表中 ${other.cells.id} 是${nameOf(other.cells.role)} → 请核对批次与角色`,
      `The file says ${cells.role}, row ${other.cells.id} says ${other.cells.role} → check batch and role`,
    ),
  }
}

export const zonesKind: ImportKind = {
  id: 'zones',
  titleZh: '核心区与协同区',
  titleEn: 'Core and collaborative zones',
  tables: ['zones'],
  async read(grids, knowledge, { batch, date, progress }) {
    const recogniser = { knowledge, matchCluster: createMatchCluster(knowledge.tables.clusters) }
    const candidates: Candidate[] = []
    const unresolved: Unresolved[] = []
    const skipped: { position: Candidate['position']; text: string }[] = []
    for (const [i, grid] of grids.entries()) {
      await progress?.(i, grids.length)
      const walk = walkZoneRows(grid, recogniser, batch)
      for (const { parts, position, text } of walk.found)
        candidates.push({ table: 'zones', cells: cellsOf(parts), defaults: { date }, position, text, notes: [] })
      for (const { parts, position, text, reason } of walk.undecided)
        unresolved.push({ table: 'zones', cells: cellsOf(parts), position, text, reason })
      skipped.push(...walk.skipped)
    }
    const batches = new Set(candidates.flatMap(({ cells }) => batchesOf(cells)))
    const roles = new Set(candidates.map(({ cells }) => cells.role))
    return {
      candidates,
      unresolved,
      skipped,
      notices: [],
      doubts: [],
      // A list of one batch says nothing about the others.
      covers: (row) =>
        (roles.has(row.role) || row.role === 'unknown') &&
        (batches.size === 0 || (batchesOf(row).length > 0 && batchesOf(row).every((b) => batches.has(b)))),
    }
  },
  keyOf: (_, cells) => `${cells.cluster_id} ${cells.place_zh}`,
  decide: (candidate, alike) => decide(candidate, alike),
}
