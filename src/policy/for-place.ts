// Which figures concern a place: by its own name, its city's, the mountain programme it is in, the zones it holds.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import type { PolicyEntry, PolicyFile } from '../domain/policy.ts'
import { zonesAfter } from '../domain/zone-events.ts'
import { mountainStatusAt } from '../layers/mountain-status.ts'
import { kindOf } from './facts.ts'

export interface PlaceFacts {
  /** The scope as the documents word it. */
  readonly scope: string
  readonly nameEn: string
  readonly facts: readonly PolicyEntry[]
}

/** Scopes that include the place, nearest first, on a date (ISO); figures of the whole province are left out, for they concern every place. */
export function factsForPlace(
  policy: PolicyFile,
  atlas: Atlas,
  code: DivisionCode,
  date: string,
): readonly PlaceFacts[] {
  const isMountain = mountainStatusAt(atlas, date).get(code)?.status === 'member'
  const parent = atlas.divisionByCode.get(code)?.parent
  const holdsZone = zonesAfter(atlas.zones, Number.POSITIVE_INFINITY).some((zone) => zone.countyCodes.includes(code))
  const corridor = atlas.layoutParts.filter((part) => part.countyCodes.includes(code)).map(({ nameZh }) => nameZh)
  const order = (scope: PolicyFile['scopes'][number]): number => {
    if (scope.code === code) return 0
    if (scope.layer === 'layout' && corridor.includes(scope.scope)) return 1
    if (scope.layer === 'mountain' && isMountain) return 2
    if (scope.layer === 'zones' && holdsZone) return 3
    return scope.code !== null && scope.code === parent && parent !== atlas.edition.provinceCode ? 4 : -1
  }
  return policy.scopes
    .filter((scope) => order(scope) >= 0)
    .toSorted((a, b) => order(a) - order(b))
    .map(({ scope, nameEn }) => ({
      scope,
      nameEn,
      facts: policy.facts.filter((fact) => fact.scope === scope && kindOf(fact) !== 'nominal'),
    }))
    .filter(({ facts }) => facts.length > 0)
}
