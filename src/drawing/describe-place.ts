// A county's or city's profile: every layer's section in one order, then its figures or its counties.
import type { Atlas } from '../domain/atlas.ts'
import type { Division, DivisionCode } from '../domain/division.ts'
import { shownAtlas } from '../domain/shown-atlas.ts'
import { inLanguage } from '../i18n/format.ts'
import { placeText } from '../i18n/place.messages.ts'
import { describeLand } from '../layers/land-profile.ts'
import type { LayerContext } from '../layers/layer.ts'
import { describeLayout } from '../layers/layout-profile.ts'
import { describeFlows } from '../layers/mountain-flows-profile.ts'
import { describeMountain } from '../layers/mountain-profile.ts'
import { mountainDate, mountainStatusAt } from '../layers/mountain-status.ts'
import { nameOf } from '../layers/names.ts'
import { describePioneer } from '../layers/pioneer-profile.ts'
import { describePlatforms } from '../layers/platforms-profile.ts'
import { describeZones } from '../layers/zones-profile.ts'
import { roleCountText, zonesInForce } from '../layers/zones-roles.ts'
import type { Palette } from '../scales/palette.ts'
import type { View } from '../view/view.ts'
import { describeFigures } from './figure-lines.ts'
import type { ProfileLine, ProfileModel, ProfileSection } from './profile.ts'
import { describeWhy } from './why.ts'

/** Profile of a county or city; null for the province and for codes the atlas does not know. */
export function describePlace(whole: Atlas, view: View, palette: Palette, code: DivisionCode): ProfileModel | null {
  const atlas = shownAtlas(whole, view.showsInferred)
  const division = atlas.divisionByCode.get(code)
  if (!division || division.level === 'province') return null
  const context: LayerContext = { atlas, view, palette }
  const isCity = division.level === 'city'
  const sections: readonly (ProfileSection | null)[] = [
    isCity ? null : describeWhy(context, code),
    describeZones(context, code),
    describeMountain(context, code),
    describePlatforms(context, code),
    describeFlows(context, code),
    describeLand(context, code),
    describeLayout(context, code),
    describePioneer(context, code),
    describeFigures(context, code),
    isCity ? describeCounties(context, code) : null,
  ]
  return {
    code,
    title: inLanguage(view.language, division.nameZh, division.nameEn),
    subtitle: subtitle(context, division),
    sections: sections.filter((section) => section !== null),
  }
}

const kindsEn: Readonly<Record<Division['kind'], string>> = {
  区: 'district',
  县: 'county',
  县级市: 'county-level city',
  自治县: 'autonomous county',
  省: 'province',
  地级市: 'prefecture-level city',
}

function subtitle(context: LayerContext, { code, parent, kind }: Division): string {
  const kindText = inLanguage(context.view.language, kind, kindsEn[kind])
  return [parent ? nameOf(context, parent) : '', code, kindText].filter(Boolean).join(' · ')
}

/** One line per county of a city: roles at the right, mountain counties marked. */
function describeCounties(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view } = context
  const t = placeText[view.language]
  const zones = zonesInForce(atlas, 'now')
  const statuses = mountainStatusAt(atlas, mountainDate(atlas, view.date))
  const source = atlas.values.find((v) => v.indicatorId === 'land_area_polygon')?.sourceId ?? ''
  const lines = atlas.counties
    .filter((c) => c.parent === code)
    .map((county): ProfileLine => {
      const here = zones.filter((z) => z.countyCodes.includes(county.code))
      return {
        id: county.code,
        glyph: null,
        strong: inLanguage(view.language, county.nameZh, county.nameEn),
        text: here.length > 0 ? roleCountText(context, here) : t.noRole,
        value: '',
        unit: '',
        note: statuses.get(county.code)?.status === 'member' ? t.mountain : '',
        evidence: 'derived',
        sourceId: here[0]?.sourceId ?? source,
      }
    })
  return { id: 'counties', title: t.counties, lines, empty: null }
}
