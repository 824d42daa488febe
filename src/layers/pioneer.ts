// Pioneer zones of future industries: what their squares and their profile lines agree on.
import type { PioneerZone } from '../domain/programmes.ts'
import { inLanguage } from '../i18n/format.ts'
import { layoutText } from '../i18n/layout.messages.ts'
import type { LayerContext } from './layer.ts'

export function colourOf({ palette }: LayerContext, zone: PioneerZone): string {
  return zone.level === '省级' ? palette.ramps.violet[4] : palette.ramps.violet[3]
}

export function levelText({ view }: LayerContext, zone: PioneerZone): string {
  const t = layoutText[view.language]
  return zone.level === '省级' ? t.provincial : t.municipal
}

export function fieldText({ view }: LayerContext, zone: PioneerZone): string {
  return inLanguage(view.language, zone.field, zone.fieldEn)
}
