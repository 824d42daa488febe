// 415X: who holds which role for which cluster, by county, group and batch.
import type { Atlas } from '../domain/atlas.ts'
import type { DivisionCode } from '../domain/division.ts'
import type { Zone } from '../domain/programmes.ts'
import { zonesAfter } from '../domain/zone-events.ts'
import type { Glyph, GlyphShape, LegendSign, OutlineMark, SymbolMark } from '../drawing/drawing.ts'
import { inLanguage, joinList } from '../i18n/format.ts'
import { zonesText } from '../i18n/layers.messages.ts'
import { pickSteps } from '../scales/pick-steps.ts'
import type { View } from '../view/view.ts'
import { fillAreas } from './fill-areas.ts'
import {
  gradesOf,
  type Layer,
  type LayerContext,
  type LayerDrawing,
  plainClass,
  say,
  sourcesOf,
  textsOf,
} from './layer.ts'
import { latestTotal } from './official.ts'

const glyphRadiusPx = 5
const countClasses = [0, 1, 2, 3, 4] as const

/** Zones in force after a batch, or now: one per place and cluster, the highest role of the batches asked for. */
export function zonesInForce({ zones }: Pick<Atlas, 'zones'>, batch: View['batch']): Zone[] {
  return zonesAfter(zones, batch === 'now' ? Number.POSITIVE_INFINITY : Number(batch))
}

/** Zones of one cluster, of one group, or all: `choice` is a view's `cluster`. */
function chosenZones(atlas: Atlas, zones: readonly Zone[], choice: string): Zone[] {
  if (choice === '') return [...zones]
  if (atlas.clusterById.has(choice)) return zones.filter((z) => z.clusterId === choice)
  return zones.filter((z) => groupOf(atlas, z) === choice)
}

function groupOf(atlas: Atlas, zone: Zone): string {
  return (zone.clusterId && atlas.clusterById.get(zone.clusterId)?.groupId) || ''
}

function shapeOf(zone: Zone): GlyphShape {
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

/** The row of role glyphs of every county that has any; also drawn above other layers. */
export function roleSymbols(context: LayerContext, choice = ''): SymbolMark[] {
  const { atlas, view } = context
  const rows = byCounty(atlas, chosenZones(atlas, zonesInForce(atlas, view.batch), choice))
  return [...rows].flatMap(([code, zones]) => {
    const place = atlas.placeByCode.get(code)
    if (!place) return []
    const glyphs = zones.map((zone) => glyphOf(context, zone))
    return [{ id: `roles-${code}`, at: place.label, code, glyphs, label: '', precision: '' as const }]
  })
}

/** The hue of each group that clusters are known to belong to, where all groups are shown. */
function groupSigns({ atlas, view, palette }: LayerContext): LegendSign[] {
  const groups = atlas.groups.filter(({ id }) => atlas.clusters.some((c) => c.groupId === id))
  return groups.map(({ id, nameZh, nameEn }) => ({
    id,
    label: inLanguage(view.language, nameZh, nameEn),
    sample: { kind: 'glyph', shape: 'disc', colour: palette.groups[id] ?? palette.ink, radiusPx: glyphRadiusPx },
    count: null,
  }))
}

function signs(context: LayerContext, zones: readonly Zone[], colour: string): LegendSign[] {
  const t = zonesText[context.view.language]
  const shapes: readonly (readonly [GlyphShape, string])[] = [
    ['disc', t.core],
    ['ring', t.collab],
    ['dashed', context.view.showsInferred ? t.toBeChecked : t.unknown],
    ['diamond', t.functionalZone],
  ]
  return shapes.map(([shape, label]) => ({
    id: shape,
    label,
    sample: { kind: 'glyph', shape, colour, radiusPx: glyphRadiusPx },
    count: zones.filter((z) => (shape === 'diamond' ? z.isFunctionalZone : shapeOf(z).replace('hollow-', '') === shape))
      .length,
  }))
}

function coverage({ atlas, view }: LayerContext) {
  const t = zonesText[view.language]
  const zones = zonesInForce(atlas, 'now')
  const count = (role: Zone['role']) => zones.filter((z) => z.role === role).length
  return [
    { label: t.coverageCore, have: count('core'), total: latestTotal(atlas, /^zones-core\b/)?.value ?? 0 },
    { label: t.coverageCollab, have: count('collab'), total: latestTotal(atlas, /^zones-collab\b/)?.value ?? 0 },
  ] as const
}

function drawCounts(context: LayerContext, zones: readonly Zone[]) {
  const { atlas, view, palette } = context
  const t = zonesText[view.language]
  const held = byCounty(atlas, zones)
  const ramp = [palette.land, ...pickSteps(palette.ramps.teal.slice(0, 5), countClasses.length - 1)]
  const top = countClasses.length - 1
  const classes = countClasses.map((n) => ({
    ...plainClass(`n${n}`, n === top ? `${n}+` : String(n), ramp[n] ?? palette.land, 'value'),
    range: [n, n === top ? Math.max(n, ...[...held.values()].map((z) => z.length)) : n] as const,
  }))
  return fillAreas(atlas.counties, classes, (county) => {
    const roles = held.get(county.code) ?? []
    const statements = roles.map((z) => say(z, `${roleText(context, z)} ${clusterName(context, z)}`))
    return {
      classId: `n${Math.min(roles.length, top)}`,
      value: roles.length,
      valueText: joinList(textsOf(statements), view.language) || t.none,
      statements,
    }
  })
}

function drawCluster(context: LayerContext, zones: readonly Zone[], colour: string) {
  const { atlas, view, palette } = context
  const t = zonesText[view.language]
  const held = byCounty(atlas, zones)
  const own = (here: readonly Zone[] = []) => here.find((z) => !z.isFunctionalZone)
  const classes = [
    plainClass('core', t.core, colour),
    plainClass('collab', t.collab, palette.land, 'category', 'stripe', colour),
    plainClass('unknown', t.unknown, palette.land, 'category', 'dots', colour),
    plainClass('none', t.none, palette.land),
  ]
  const filled = fillAreas(atlas.counties, classes, (county) => {
    const here = held.get(county.code) ?? []
    const statements = here.map((zone) => {
      const place = zone.isFunctionalZone ? placeName(context, zone) : ''
      const focus = inLanguage(view.language, zone.focus, zone.focusEn)
      return say(zone, [roleText(context, zone), place, focus].filter(Boolean).join(' · '))
    })
    const valueText = joinList(textsOf(statements), view.language) || t.none
    return { classId: own(here)?.role ?? 'none', value: null, valueText, statements }
  })
  const outlines = [...held].flatMap(([code, here]): OutlineMark[] => {
    const zone = own(here)
    const isUncertain = zone && (zone.role === 'unknown' || zone.evidence === 'inferred')
    return isUncertain ? [{ code, colour, style: 'dashed', widthPx: 1.6 }] : []
  })
  return { ...filled, outlines }
}

function summary(context: LayerContext, zones: readonly Zone[]): string {
  const { atlas, view } = context
  const t = zonesText[view.language]
  const named = (role: Zone['role']) =>
    joinList([...new Set(zones.filter((z) => z.role === role).map((z) => placeName(context, z)))], view.language) ||
    t.nobody
  const cluster = atlas.clusterById.get(view.cluster)
  if (cluster)
    return t.summaryCluster(inLanguage(view.language, cluster.nameZh, cluster.nameEn), named('core'), named('collab'))
  const held = byCounty(atlas, zones)
  const most = Math.max(0, ...[...held.values()].map((z) => z.length))
  const leaders = [...held].filter(([, z]) => z.length === most).map(([code]) => atlas.divisionByCode.get(code))
  const names = leaders.flatMap((d) => (d ? [inLanguage(view.language, d.nameZh, d.nameEn)] : []))
  const count = (role: Zone['role']) => zones.filter((z) => z.role === role).length
  const mostText = most > 0 ? t.most(joinList(names, view.language), most) : ''
  return t.summaryAll(held.size, atlas.counties.length, count('core'), count('collab'), mostText)
}

/** Says so where the hues of the groups are only inferred, shown or not. */
function groupNote({ atlas, view }: LayerContext): string[] {
  const t = zonesText[view.language]
  if (!atlas.clusters.some((c) => c.groupEvidence === 'inferred')) return []
  return [view.showsInferred ? t.noteGroups : t.noteGroupsHidden]
}

export const zonesLayer: Layer = {
  id: 'zones',
  title: ({ view }) => zonesText[view.language].title,
  status(context) {
    const [core, collab] = coverage(context)
    return zonesText[context.view.language].status(core.have, core.total, collab.have, collab.total)
  },
}

/** One cluster: core solid, collaborative striped. A group or all: how many roles each county holds. */
export function drawZones(context: LayerContext): LayerDrawing {
  const { atlas, view, palette } = context
  const t = zonesText[view.language]
  const zones = chosenZones(atlas, zonesInForce(atlas, view.batch), view.cluster)
  const cluster = atlas.clusterById.get(view.cluster)
  const group = atlas.groups.find((g) => g.id === view.cluster)
  const colour = palette.groups[cluster?.groupId ?? group?.id ?? ''] ?? palette.inkSoft
  const name = cluster ?? group
  const nameText = name ? inLanguage(view.language, name.nameZh, name.nameEn) : ''
  const title = cluster ? t.titleCluster(nameText) : group ? t.titleGroup(nameText) : t.titleAll
  const drawn = cluster ? drawCluster(context, zones, colour) : { ...drawCounts(context, zones), outlines: [] }
  return {
    title,
    summary: summary(context, zones),
    dateText: view.batch === 'now' ? t.now : t.upToBatch(view.batch),
    sourceIds: sourcesOf(zones),
    areas: drawn.areas,
    outlines: drawn.outlines,
    symbols: cluster
      ? roleSymbols(context, view.cluster)
          .map((row) => ({
            ...row,
            glyphs: row.glyphs.filter((g) => g.shape.includes('diamond')),
          }))
          .filter((row) => row.glyphs.length > 0)
      : roleSymbols(context, view.cluster),
    flows: [],
    legend: {
      title,
      population: t.population(atlas.counties.length),
      unit: cluster ? '' : t.roles,
      classes: drawn.classes,
      signs: name ? signs(context, zones, colour) : [...groupSigns(context), ...signs(context, zones, palette.ink)],
      coverage: coverage(context),
      notes: [t.noteMissing, ...groupNote(context)],
      grades: gradesOf(zones),
    },
  }
}
