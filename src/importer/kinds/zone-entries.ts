// What a row of a zone list has said so far, and what becomes of it: entries found, or reasons why not.
import type { Division, DivisionCode } from '../../domain/division.ts'
import type { Cluster, ZoneRole } from '../../domain/programmes.ts'
import type { Position } from '../grid.ts'
import { type Reason, reason } from '../recognise/reason.ts'
import type { EntryParts } from '../recognise/recognise-entry.ts'
import type { ColumnKinds } from '../recognise/recognise-header.ts'

export type ZoneColumn = 'serial' | 'code' | 'city' | 'name' | 'core' | 'collab' | 'role' | 'batch' | 'focus' | 'note'

export interface ZoneFound {
  readonly parts: EntryParts & { readonly cluster: Cluster; readonly role: Exclude<ZoneRole, 'unknown'> }
  readonly position: Position
  readonly text: string
}

export interface ZoneUndecided {
  readonly parts: EntryParts
  readonly position: Position
  readonly text: string
  readonly reason: Reason
}

export interface ZoneWalk {
  readonly found: ZoneFound[]
  readonly undecided: ZoneUndecided[]
  readonly skipped: { readonly position: Position; readonly text: string }[]
  /** A title speaks of rising stars: the list is of another kind. */
  isStarList: boolean
}

/** What headings say for the rows below them. */
export interface ZoneContext {
  role?: Exclude<ZoneRole, 'unknown'> | undefined
  batch?: number | undefined
  cluster?: Cluster | undefined
  cityCode?: DivisionCode | undefined
  columns?: ColumnKinds<ZoneColumn> | undefined
}

export interface RowParts {
  role?: Exclude<ZoneRole, 'unknown'> | undefined
  batch?: number | undefined
  focusZh?: string | undefined
  /** Code that a column of its own states. */
  code?: string | undefined
  city?: EntryParts['city']
  /** Several places of one cell are several entries. */
  entries: EntryParts[]
  cluster?: Cluster | undefined
  reasons: Reason[]
}

/** A present county's code that the place does not have; former codes prove nothing. */
const isOther = (code: string | undefined, own: readonly string[], divisions: ReadonlyMap<string, Division>) =>
  code !== undefined && divisions.get(code)?.level === 'county' && !own.includes(code)

/** Ends a row: what it lacks comes from the headings above, or stays to be decided. */
export function finishRow(
  parts: RowParts,
  position: Position,
  text: string,
  context: ZoneContext,
  walk: ZoneWalk,
  divisions: ReadonlyMap<string, Division>,
): void {
  const undecided = (why: Reason, said: EntryParts = {}) =>
    walk.undecided.push({ parts: said, position, text, reason: why })
  const inheritedCluster = parts.cluster ?? context.cluster
  for (const why of parts.reasons) {
    const [entry = {}] = parts.entries
    // Where the text names a cluster nobody knows, the heading's must not stand in for it.
    const known = why.code === 'cluster-unknown' ? { ...context, cluster: undefined } : context
    if (why.code === 'cluster-unknown') context.cluster = undefined
    undecided(why, merged(entry, parts, known))
  }
  if (parts.reasons.length > 0 && !parts.entries.some((e) => e.role)) return
  const strayed = parts.entries.find(({ place }) => place && isOther(parts.code, place.countyCodes, divisions))
  if (strayed) {
    undecided(
      reason(
        'code-differs',
        `代码 ${parts.code} 不是${strayed.place?.placeZh} → 请核对是哪个地方`,
        `Code ${parts.code} is not ${strayed.place?.placeEn} → check which place is meant`,
      ),
      merged({}, parts, context),
    )
    return
  }
  const keyOf = ({ place, role, cluster }: EntryParts) => `${place?.placeZh} ${role ?? ''} ${cluster?.id ?? ''}`
  const places = new Set(parts.entries.map(keyOf))
  if (parts.entries.length === 0) {
    const what = parts.city?.nameZh ?? ''
    undecided(
      reason(
        'no-county',
        `只写到“${what}”，没有县（市、区）或功能区 → 请补上`,
        `Only "${what}" is named, no county or zone → add it`,
      ),
      merged({}, parts, context),
    )
    return
  }
  for (const entry of parts.entries) {
    if (!places.delete(keyOf(entry))) continue
    const said = merged(entry, parts, context)
    if (entry.cluster && parts.cluster && entry.cluster.id !== parts.cluster.id) {
      undecided(
        reason(
          'two-clusters',
          `同一行有两个集群：${entry.cluster.nameZh}、${parts.cluster.nameZh}`,
          `Two clusters in one row: ${entry.cluster.nameZh}, ${parts.cluster.nameZh}`,
        ),
        said,
      )
      continue
    }
    const cluster = entry.cluster ?? inheritedCluster
    // The list names clusters row by row: an earlier heading no longer holds.
    if (entry.cluster && entry.cluster.id !== context.cluster?.id) context.cluster = undefined
    const { role } = said
    if (!cluster) undecided(reason('no-cluster', '没有写明哪个集群 → 请选定', 'No cluster is named → choose one'), said)
    else if (!role)
      undecided(
        reason(
          'no-role',
          '没有写明是核心区还是协同区 → 请选其一',
          'Neither core nor collaborative is said → choose one',
        ),
        said,
      )
    else if (entry.role && parts.role && entry.role !== parts.role)
      undecided(reason('two-roles', '同一行的角色前后不一 → 请选其一', 'The row names two roles → choose one'), said)
    else walk.found.push({ parts: { ...said, cluster, role }, position, text })
  }
}

function merged(entry: EntryParts, parts: RowParts, context: ZoneContext): EntryParts {
  const cluster = entry.cluster ?? parts.cluster ?? context.cluster
  const role = entry.role ?? parts.role ?? context.role
  const batch = entry.batch ?? parts.batch ?? context.batch
  const focusZh = entry.focusZh ?? parts.focusZh
  const city = entry.city ?? parts.city
  return {
    ...(entry.place ? { place: entry.place } : {}),
    ...(city ? { city } : {}),
    ...(cluster ? { cluster } : {}),
    ...(role ? { role } : {}),
    ...(batch === undefined ? {} : { batch }),
    ...(focusZh === undefined ? {} : { focusZh }),
  }
}
