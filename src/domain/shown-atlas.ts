// The atlas as a reader has asked for it: with what is still to be checked, or without a trace of it.
import type { Atlas } from './atlas.ts'
import type { Evidence, Evidenced } from './evidence.ts'
import type { Cluster, MountainCounty, Platform } from './programmes.ts'

/** True for a row or a grade that somebody said or that was computed. */
const isCertain = (grade: Evidence | '' | undefined) => grade !== 'inferred'

/** A name that is only inferred gives way to the code, a group that is only inferred to none. */
const certainCluster = (cluster: Cluster): Cluster => ({
  ...cluster,
  ...(!isCertain(cluster.evidence) && { nameZh: cluster.id, nameEn: cluster.id, alsoCalled: [] }),
  ...(!isCertain(cluster.groupEvidence) && { groupId: '' }),
})

const certainMountain = (row: MountainCounty): MountainCounty => ({
  ...row,
  ...(!isCertain(row.classEvidence) && { developmentClass: '' }),
  ...(!isCertain(row.industryEvidence) && { leadIndustry: '', leadIndustryEn: '' }),
})

/** The tables mark an inferred host zone in its own words. The position stays: what may not be drawn is counted. */
const certainPlatform = (row: Platform): Platform =>
  row.hostZone.includes('推断') ? { ...row, hostZone: '', hostZoneEn: '' } : row

/**
 * The atlas itself, or without rows, names, classes and memberships that are only inferred. An inferred position is left to whoever
 * draws it. Copies share the atlas's rows; ask again after `addColumns` has completed these.
 */
export function shownAtlas(atlas: Atlas, showsInferred: boolean): Atlas {
  if (showsInferred) return atlas
  const clusters = atlas.clusters.map(certainCluster)
  const certain = Object.entries(atlas).flatMap(([name, rows]) =>
    Array.isArray(rows) ? [[name, (rows as Partial<Evidenced>[]).filter((row) => isCertain(row.evidence))]] : [],
  )
  return {
    ...atlas,
    ...Object.fromEntries(certain),
    clusters,
    clusterById: new Map(clusters.map((cluster) => [cluster.id, cluster])),
    mountainCounties: atlas.mountainCounties.map(certainMountain),
    platforms: atlas.platforms.filter((row) => isCertain(row.evidence)).map(certainPlatform),
    pairs: atlas.pairs.filter((row) => isCertain(row.evidence) && isCertain(row.codeEvidence)),
  }
}
