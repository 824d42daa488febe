// 万亩千亿 platforms: the name and status of the theme, and what its map and its profile lines agree on.
import type { DivisionCode } from '../domain/division.ts'
import type { Platform } from '../domain/programmes.ts'
import type { GlyphShape } from '../drawing/drawing.ts'
import { formatNumber, inLanguage, speak } from '../i18n/format.ts'
import { platformsText } from '../i18n/platforms.messages.ts'
import type { Palette } from '../scales/palette.ts'
import type { View } from '../view/view.ts'
import type { Layer, LayerContext } from './layer.ts'
import { latestTotal } from './official.ts'

export const precisionShapes: Readonly<Record<Platform['precision'], GlyphShape>> = {
  site: 'disc',
  town: 'ring',
  county: 'dashed',
}

/** Platforms up to the view's batch, where the map is of platforms; the first batch a row may belong to counts. */
export function drawnPlatforms({ atlas, view }: LayerContext): readonly Platform[] {
  const { layer, batch } = view
  if (layer !== 'platforms' || batch === 'now') return atlas.platforms
  return atlas.platforms.filter(({ batches }) => batches.length > 0 && Math.min(...batches) <= Number(batch))
}

/** Fields in the order in which the whole table first names them, so that filters never change a colour. */
export function fieldsOf({ atlas, view }: LayerContext): { id: string; label: string }[] {
  const t = platformsText[view.language]
  const first = new Map<string, Platform>()
  for (const p of atlas.platforms) if (!first.has(p.field)) first.set(p.field, p)
  return [...first].map(([id, p]) => ({ id, label: inLanguage(view.language, p.field, p.fieldEn) || t.fieldUnknown }))
}

/** 亿元 as printed: "1,200亿元", "120 bn yuan". */
export function outputText(outputYiYuan: number, language: View['language']): string {
  const { value, unit, decimals } = speak(outputYiYuan, platformsText[language].outputUnit, 1)
  return `${formatNumber(value, language, decimals)}${language === 'zh' ? '' : ' '}${unit}`
}

export function fieldColour({ groups, ramps, inkSoft }: Palette, index: number): string {
  return [groups.G1, groups.G2, groups.G3, groups.G4, ramps.violet[4], ramps.clay[4]][index] ?? inkSoft
}

export function platformName({ view }: LayerContext, p: Platform): string {
  return inLanguage(view.language, p.nameZh, p.nameEn)
}

export function platformCoverage(context: LayerContext) {
  const t = platformsText[context.view.language]
  const total = latestTotal(context.atlas, /^platforms-batch/)
  return { label: t.coverage, have: context.atlas.platforms.length, total: total?.value ?? 0, asOf: total?.asOf ?? '' }
}

export function platformsByCounty(platforms: readonly Platform[]): Map<DivisionCode, Platform[]> {
  const result = new Map<DivisionCode, Platform[]>()
  for (const p of platforms) for (const code of p.countyCodes) result.set(code, [...(result.get(code) ?? []), p])
  return result
}

export const platformsLayer: Layer = {
  id: 'platforms',
  title: ({ view }) => platformsText[view.language].title,
  status(context) {
    const { have, total } = platformCoverage(context)
    return platformsText[context.view.language].status(have, total)
  },
}
