// Who holds which 415X role for which cluster, and how a role is called and signed.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import type { Zone } from '../domain/programmes.ts'
import { zonesAfter } from '../domain/zone-events.ts'
import type { Glyph, GlyphShape } from '../drawing/drawing.ts'
import { inLanguage, joinList } from '../i18n/format.ts'
import { zonesText } from '../i18n/layers.messages.ts'
import type { View } from '../view/view.ts'
import type { LayerContext } from './layer.ts'

export const glyphRadiusPx = 5

/** Zones in force after a batch, or now: one per place and cluster, the highest role of the batches asked for. */
export function zonesInForce({ zones }: Pick<Atlas, 'zones'>, batch: View['batch']): Zone[] {
  return zonesAfter(zones, batch === 'now' ? Number.POSITIVE_INFINITY : Number(batch))
}

/** Zones of one cluster, of one group, or all: `choice` is a view's `cluster`. */
export function chosenZones(atlas: Atlas, zones: readonly Zone[], choice: string): Zone[] {
  if (choice === '') return [...zones]
  if (atlas.clusterById.has(choice)) return zones.filter((z) => z.clusterId === choice)
  return zones.filter((z) => groupOf(atlas, z) === choice)
}

function groupOf(atlas: Atlas, zone: Zone): string {
  return (zone.clusterId && atlas.clusterById.get(zone.clusterId)?.groupId) || ''
}

export function shapeOf(zone: Zone): GlyphShape {
  const uncertain = zone.evidence === 'inferred' || zone.role === 'unknown'
  if (zone.isFunctionalZone) return uncertain ? 'dashed-diamond' : zone.role === 'core' ? 'diamond' : 'hollow-diamond'
  return uncertain ? 'dashed' : zone.role === 'core' ? 'disc' : 'ring'
}

export function clusterName({ atlas, view }: LayerContext, zone: Zone): string {
  const cluster = zone.clusterId ? atlas.clusterById.get(zone.clusterId) : undefined
  return cluster ? inLanguage(view.language, cluster.nameZh, cluster.nameEn) : zonesText[view.language].unnamedCluster
}

export function roleText({ view }: LayerContext, zone: Zone): string {
  return zonesText[view.language][zone.role]
}

/** "核心区 2 个、1 个集群、角色未见明文": only what is stated is counted as a role, and nothing that nobody said is called 0. */
export function roleCountText({ view }: Pick<LayerContext, 'view'>, zones: readonly Zone[]): string {
  const t = zonesText[view.language]
  const count = (role: Zone['role']) => zones.filter((z) => z.role === role).length
  const stated = (['core', 'collab'] as const).flatMap((role) =>
    count(role) > 0 ? [t.held(t[role], count(role))] : [],
  )
  const unstated = count('unknown')
  return joinList(unstated > 0 ? [...stated, t.unstated(unstated)] : stated, view.language)
}

/** One role with its cluster, and the functional zone that holds it; a cluster without a stated role is counted as that. */
export function roleStatementText(context: LayerContext, zone: Zone): string {
  const holder = zone.isFunctionalZone
    ? zonesText[context.view.language].heldBy(placeName(context, zone), zone.countyCodes.length)
    : ''
  const cluster = clusterName(context, zone) + holder
  const isStated = zone.role !== 'unknown'
  return isStated
    ? `${roleText(context, zone)} ${cluster}`
    : `${zonesText[context.view.language].unstated(1)} · ${cluster}`
}

export function placeName({ view }: LayerContext, zone: Zone): string {
  return inLanguage(view.language, zone.placeZh, zone.placeEn)
}

/** Zones of a county in the order of groups and clusters, core before collaborative. */
export function byCounty(atlas: Atlas, zones: readonly Zone[]): Map<DivisionCode, Zone[]> {
  const order = (z: Zone) => `${groupOf(atlas, z) || 'Z'}${z.clusterId ?? 'Z'}${z.role}`
  const result = new Map<DivisionCode, Zone[]>()
  for (const zone of [...zones].sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    for (const code of zone.countyCodes) result.set(code, [...(result.get(code) ?? []), zone])
  }
  return result
}

export function glyphOf(context: LayerContext, zone: Zone): Glyph {
  const { atlas, palette } = context
  const colour = palette.groups[groupOf(atlas, zone)] ?? palette.inkSoft
  const text = `${placeName(context, zone)} · ${clusterName(context, zone)} · ${roleText(context, zone)}`
  return { shape: shapeOf(zone), colour, radiusPx: glyphRadiusPx, text }
}
