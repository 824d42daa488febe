// What the legend of 415X explains beside the classes: hues, shapes, borders, and how much of the official list is held.
import type { Zone } from '../domain/programmes.ts'
import type { GlyphShape, LegendSign } from '../drawing/drawing.ts'
import { inLanguage } from '../i18n/format.ts'
import { zonesText } from '../i18n/layers.messages.ts'
import type { LayerContext } from './layer.ts'
import { latestTotal } from './official.ts'
import { glyphRadiusPx, shapeOf, zonesInForce } from './zones-roles.ts'

/** The hue of each group that clusters are known to belong to, where all groups are shown. */
export function groupSigns({ atlas, view, palette }: LayerContext): LegendSign[] {
  const groups = atlas.groups.filter(({ id }) => atlas.clusters.some((c) => c.groupId === id))
  return groups.map(({ id, nameZh, nameEn }) => ({
    ...sign('disc', inLanguage(view.language, nameZh, nameEn), palette.groups[id] ?? palette.ink, null),
    id,
  }))
}

/** What a dashed sign says: to be checked, or a role that is not stated; the latter alone where the former is hidden. */
function unsureText({ view }: LayerContext): string {
  const t = zonesText[view.language]
  return view.showsInferred ? t.unsure : t.unknown
}

/** Shapes of the roles where all are drawn as glyphs. */
export function roleSigns(context: LayerContext, zones: readonly Zone[], colour: string): LegendSign[] {
  const t = zonesText[context.view.language]
  const count = (shape: GlyphShape) => zones.filter((z) => shapeOf(z).replace('hollow-', '') === shape).length
  return [
    { ...sign('disc', t.core, colour, count('disc')), unseen: t.unseen },
    { ...sign('ring', t.collab, colour, count('ring')), unseen: t.unseen },
    sign('dashed', unsureText(context), colour, count('dashed')),
    { ...sign('diamond', t.functionalZone, colour, zones.filter((z) => z.isFunctionalZone).length), unseen: t.unseen },
  ]
}

/** What the map of one cluster draws beside its fills, as far as it does: functional zones, and borders to be checked. */
export function clusterSigns(
  context: LayerContext,
  zones: readonly Zone[],
  colour: string,
  dashed: number,
): LegendSign[] {
  const t = zonesText[context.view.language]
  const diamond = (shape: GlyphShape, role: string) =>
    sign(shape, `${t.functionalZone} · ${role}`, colour, zones.filter((z) => shapeOf(z) === shape).length)
  const unsure = unsureText(context)
  const border = {
    id: 'unsure',
    label: unsure,
    sample: { kind: 'line', colour, style: 'dashed' },
    count: dashed,
  } as const
  return [
    diamond('diamond', t.core),
    diamond('hollow-diamond', t.collab),
    diamond('dashed-diamond', unsure),
    border,
  ].filter(({ count }) => count !== 0)
}

function sign(shape: GlyphShape, label: string, colour: string, count: number | null): LegendSign {
  return { id: shape, label, sample: { kind: 'glyph', shape, colour, radiusPx: glyphRadiusPx }, count }
}

const measuredRoles = ['core', 'collab'] as const

/**
 * What is held of the official totals, which are of all clusters together, as the label says where the map is of some: after the
 * latest batch, or after one that has its own.
 */
export function coverageOf({ atlas, view }: LayerContext, batch: string, isPart = false) {
  const t = zonesText[view.language]
  const zones = zonesInForce(atlas, batch)
  return measuredRoles.flatMap((role) => {
    const id = new RegExp(`^zones-${role}\\b${batch === 'now' ? '' : `-batch${batch}$`}`)
    const total = latestTotal(atlas, id)
    const all = role === 'core' ? t.coverageCore : t.coverageCollab
    const label = isPart ? t.ofAll(all) : all
    return total ? [{ label, have: zones.filter((z) => z.role === role).length, total: total.value }] : []
  })
}
