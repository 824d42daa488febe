// The cluster named at the beginning of a text: its full name or a name it also goes by, in any official spelling.
import type { Cluster } from '../../domain/programmes.ts'
import { type Guess, nearestGuesses } from './reason.ts'

export interface ClusterMatch {
  readonly cluster: Cluster
  /** Characters of the name and what belongs to it, such as 产业集群. */
  readonly length: number
}

export type MatchCluster = (text: string) => ClusterMatch | undefined

/** 与, 和, 及, 、 mean the same between the parts of a name. */
const connector = '[与和及暨、,·/]?(?:以及)?'
const suffix =
  '(?:(?:省级|省|世界级|千亿级|百亿级)?(?:特色)?(?:先进|高端)?(?:产业集群|制造业集群|制造集群|产业群|集群|产业)?(?:链)?)'

function pattern(name: string): string {
  const parts = name.split(/[与和及、]/).filter((part) => part !== '')
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(connector)
}

/** Compiles the names once; the longest match wins. */
export function createMatchCluster(clusters: readonly Cluster[]): MatchCluster {
  const patterns = clusters.flatMap((cluster) =>
    [cluster.nameZh, ...cluster.alsoCalled].map((name) => ({
      cluster,
      regex: new RegExp(`^[“"'《]?(${pattern(name)})[”"'》]?${suffix}`),
    })),
  )
  return (text) => {
    let best: (ClusterMatch & { readonly nameLength: number }) | undefined
    for (const { cluster, regex } of patterns) {
      const match = regex.exec(text)
      const nameLength = match?.[1]?.length ?? 0
      if (match && nameLength > (best?.nameLength ?? 0)) best = { cluster, length: match[0].length, nameLength }
    }
    return best && { cluster: best.cluster, length: best.length }
  }
}

/** Clusters whose names share most with a text. */
export function guessClusters(text: string, clusters: readonly Cluster[]): readonly Guess[] {
  const wanted = text.replace(/产业集群|制造业集群|集群|产业/g, '')
  return nearestGuesses(
    wanted,
    clusters.map((cluster) => ({
      label: `${cluster.id} ${cluster.nameZh}`,
      cells: { cluster_id: cluster.id },
      names: [cluster.nameZh, ...cluster.alsoCalled, ...cluster.nameZh.split(/[与和及]/)].filter((n) => n.length > 1),
    })),
  )
}
