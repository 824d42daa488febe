// Every kind of import, in the order in which a reader chooses among them.
import type { ImportKind } from './import-kind.ts'
import { landTargetsKind } from './land-targets.ts'
import { mountainListKind } from './mountain-list.ts'
import { pairsKind } from './pairs.ts'
import { pioneerZonesKind } from './pioneer-zones.ts'
import { platformsKind } from './platforms.ts'
import { risingStarsKind } from './rising-stars.ts'
import { valuesKind } from './values.ts'
import { zonesKind } from './zones.ts'

export const importKinds: readonly ImportKind[] = [
  zonesKind,
  risingStarsKind,
  platformsKind,
  pioneerZonesKind,
  mountainListKind,
  pairsKind,
  landTargetsKind,
  valuesKind,
]
