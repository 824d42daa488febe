// 415X on the map: one cluster, a group or all, by batch.
import type { Zone } from '../domain/programmes.ts'
import type { OutlineMark, SymbolMark } from '../drawing/drawing.ts'
import { inLanguage, joinList } from '../i18n/format.ts'
import { zonesText } from '../i18n/layers.messages.ts'
import { pickSteps } from '../scales/pick-steps.ts'
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
import { clusterSigns, coverageOf, groupSigns, roleSigns } from './zones-legend.ts'
import {
  byCounty,
  chosenZones,
  glyphOf,
  placeName,
  roleCountText,
  roleStatementText,
  roleText,
  zonesInForce,
} from './zones-roles.ts'

const countClasses = [0, 1, 2, 3, 4] as const

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

function drawCounts(context: LayerContext, zones: readonly Zone[]) {
  const { atlas, view, palette } = context
  const t = zonesText[view.language]
  const held = byCounty(atlas, zones)
  const ramp = [palette.land, ...pickSteps(palette.ramps.teal.slice(0, 5), countClasses.length - 1)]
  const top = countClasses.length - 1
  const classes = countClasses.map((n) => ({
    ...plainClass(`n${n}`, n === 0 ? t.unseen : n === top ? `${n}+` : String(n), ramp[n] ?? palette.land, 'value'),
    range: [n, n === top ? Math.max(n, ...[...held.values()].map((z) => z.length)) : n] as const,
  }))
  return fillAreas(atlas.counties, classes, (county) => {
    const roles = held.get(county.code) ?? []
    const statements = roles.map((z) => say(z, roleStatementText(context, z)))
    return {
      classId: `n${Math.min(roles.length, top)}`,
      // The list is incomplete: a county not found on it has no known number, not the number 0.
      value: roles.length === 0 ? null : roles.length,
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
    { ...plainClass('core', t.core, colour), unseen: t.unseen },
    { ...plainClass('collab', t.collab, palette.land, 'category', 'stripe', colour), unseen: t.unseen },
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
  const mostText = most > 0 ? t.most(joinList(names, view.language), most) : ''
  return t.summaryAll(held.size, atlas.counties.length, roleCountText(context, zones), mostText)
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
    const [core, collab] = coverageOf(context, 'now')
    return zonesText[context.view.language].status(
      core?.have ?? 0,
      core?.total ?? 0,
      collab?.have ?? 0,
      collab?.total ?? 0,
    )
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
      signs: cluster
        ? clusterSigns(context, zones, colour, drawn.outlines.length)
        : group
          ? roleSigns(context, zones, colour)
          : [...groupSigns(context), ...roleSigns(context, zones, palette.ink)],
      coverage: coverageOf(context, view.batch, name !== undefined),
      notes: [t.noteMissing, ...groupNote(context)],
      grades: gradesOf(zones),
    },
  }
}
