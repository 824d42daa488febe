// Pairs and enclaves of mountain counties: their kinds.
import type { Atlas } from '../domain/atlas.ts'
import { flowKindsEn } from '../i18n/mountain.messages.ts'

export interface FlowKind {
  /** Its place in the list as text, as `view.flows` and the link hold it. */
  readonly id: string
  readonly kindZh: string
  readonly kindEn: string
  readonly count: number
}

const knownKinds = Object.keys(flowKindsEn)

/** All kinds of pairs in a stable order: the known ones first, others as the table brings them. */
export function flowKinds(atlas: Pick<Atlas, 'pairs'>): FlowKind[] {
  const kinds = [...new Set([...knownKinds, ...atlas.pairs.map((p) => p.kind)])]
  return kinds.map((kindZh, i) => ({
    id: String(i),
    kindZh,
    kindEn: flowKindsEn[kindZh] ?? kindZh,
    count: atlas.pairs.filter((p) => p.kind === kindZh).length,
  }))
}
