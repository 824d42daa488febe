// How a pair is called: its ends, its kind with its colour, when and where.
import type { Pair } from '../domain/programmes.ts'
import { inLanguage } from '../i18n/format.ts'
import { flowKindsEn, mountainText } from '../i18n/mountain.messages.ts'
import type { Palette } from '../scales/palette.ts'
import type { LayerContext } from './layer.ts'
import { nameOf } from './names.ts'

/** Colour of a kind by its place in the list; kinds beyond the list share the last. */
export function flowColour(palette: Palette, kindId: string): string {
  const { groups, ramps, inkSoft } = palette
  const colours = [groups.G2, groups.G1, groups.G3, groups.G4, ramps.violet[4], ramps.clay[4]]
  return colours[Number(kindId)] ?? inkSoft
}

/** Name of one end; an end outside the province says so. */
export function endName(context: Pick<LayerContext, 'atlas' | 'view'>, code: string, zh: string, en: string): string {
  if (context.atlas.divisionByCode.has(code)) return nameOf(context, code)
  const t = mountainText[context.view.language]
  const name = inLanguage(context.view.language, zh, en)
  return code.startsWith('31') && !zh.startsWith('上海') && !en.endsWith(t.shanghai)
    ? t.outside(t.shanghai, name)
    : name
}

export function when(context: Pick<LayerContext, 'view'>, { year, yearBasis }: Pair): string {
  const t = mountainText[context.view.language]
  const basis = { start: t.start, sign: t.sign, open: t.open }[yearBasis] ?? t.reported
  return year === '' ? '' : inLanguage(context.view.language, `${year} 年${basis}`, `${basis} ${year}`)
}

export function kindName({ view }: Pick<LayerContext, 'view'>, pair: Pair): string {
  return inLanguage(view.language, pair.kind, flowKindsEn[pair.kind] ?? pair.kind)
}

/** Where an enclave lies, where that is known. */
export function siteText(context: Pick<LayerContext, 'atlas' | 'view'>, pair: Pair): string {
  return pair.siteCode === '' ? '' : mountainText[context.view.language].site(nameOf(context, pair.siteCode))
}
