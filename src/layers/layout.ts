// 双核一带一廊 and the corridors: the name and status of the theme, and its parts.
import type { LayoutPart } from '../domain/programmes.ts'
import { inLanguage } from '../i18n/format.ts'
import { layoutText } from '../i18n/layout.messages.ts'
import type { Layer, LayerContext } from './layer.ts'

export const dualSet = '双核一带一廊'

export function partName({ view }: LayerContext, part: LayoutPart): string {
  return inLanguage(view.language, part.nameZh, part.nameEn)
}

/** Rows of one corridor, by its name. */
export function corridorsOf({ atlas }: Pick<LayerContext, 'atlas'>): Map<string, LayoutPart[]> {
  const result = new Map<string, LayoutPart[]>()
  for (const p of atlas.layoutParts) {
    if (p.set !== dualSet) result.set(p.nameZh, [...(result.get(p.nameZh) ?? []), p])
  }
  return result
}

export const layoutLayer: Layer = {
  id: 'layout',
  title: ({ view }) => layoutText[view.language].title,
  status(context) {
    const dual = context.atlas.layoutParts.filter((p) => p.set === dualSet)
    return layoutText[context.view.language].status(dual.length, corridorsOf(context).size)
  },
}
