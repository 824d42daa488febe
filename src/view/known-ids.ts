// Which ids a link may name, read from the atlas: without it a link is only checked for its form.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'

/** Where a code that is no longer in use leads today. */
export interface FormerDivision {
  readonly code: DivisionCode
  readonly wasZh: string
  readonly nowZh: string
  readonly nowEn: string
}

export interface KnownIds {
  readonly clusters: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
  readonly indicators: ReadonlySet<string>
  readonly divisions: ReadonlySet<string>
  /** By former six-digit code. */
  readonly formerDivisions: ReadonlyMap<string, FormerDivision>
  /** Full and short Chinese names of divisions, clusters and groups, for links written by hand. */
  readonly idByName: ReadonlyMap<string, string>
}

/** Collects the ids of an atlas. A former code leads to the first place named as its successor, unless it is still in use. */
export function knownIdsOf(atlas: Atlas): KnownIds {
  const divisions = new Set<string>(atlas.divisions.map((d) => d.code))
  const formerDivisions = new Map<string, FormerDivision>()
  const idByName = new Map<string, string>()
  const name = (text: string, id: string) => {
    if (text !== '' && !idByName.has(text)) idByName.set(text, id)
  }
  for (const d of atlas.divisions) name(d.nameZh, d.code)
  for (const d of atlas.divisions) name(d.shortZh, d.code)
  for (const former of atlas.formerNames) {
    const now = atlas.divisions.find((d) => d.code === former.successorCodes[0])
    if (now === undefined || divisions.has(former.code) || formerDivisions.has(former.code)) continue
    formerDivisions.set(former.code, { code: now.code, wasZh: former.name, nowZh: now.nameZh, nowEn: now.nameEn })
  }
  for (const c of [...atlas.clusters, ...atlas.groups]) name(c.nameZh, c.id)
  return {
    clusters: new Set(atlas.clusters.map((c) => c.id)),
    groups: new Set(atlas.groups.map((g) => g.id)),
    measures: new Set(atlas.landMeasures.map((m) => m.id)),
    indicators: new Set(atlas.indicators.map((i) => i.id)),
    divisions,
    formerDivisions,
    idByName,
  }
}
