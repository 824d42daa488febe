// Clusters, groups, zones, platforms, indicators and themes as the search finds them.
import type { Atlas } from '../domain/atlas.ts'
import type { Language } from '../domain/language.ts'
import { zonesAfter } from '../domain/zone-events.ts'
import { joinList } from '../i18n/format.ts'
import { zonesText } from '../i18n/layers.messages.ts'
import { searchIndexText } from '../i18n/search-index.messages.ts'
import { offeredLayers } from '../view/offered-layers.ts'
import { layerIds } from '../view/view.ts'
import { fold } from './fold.ts'
import type { Entry, Term } from './search-hit.ts'

/** English texts of programmes are absent until the reader asks for English. */
type Text = string | undefined

const named = (...texts: readonly Text[]): readonly Term[] =>
  texts.flatMap((text) => (text ? [text] : [])).map((text) => ({ kind: 'name', folded: fold(text), shown: text }))
const also = (...texts: readonly Text[]): readonly Term[] => named(...texts).map((t) => ({ ...t, kind: 'alias' }))

const pickText = (language: Language, zh: string, en: Text): string => (language === 'en' && en ? en : zh)

/** A zone's name is said with its city and without: 宁波前湾新区, 前湾新区. */
function withAndWithout(city: string, place: string): readonly string[] {
  return place.startsWith(city) ? [place, place.slice(city.length)] : [place, city + place]
}

/** Roles that are held now: a zone that moved up is core, no longer collaborative. */
function roleNames(rows: Atlas['zones'], language: Language): string {
  const names = zonesAfter(rows, Number.POSITIVE_INFINITY).map(({ role }) => zonesText[language][role])
  return joinList([...new Set(names)], language)
}

/** Functional zones stand in the table once for each cluster: one entry for each place. */
function zoneEntries(atlas: Atlas, language: Language): readonly Entry[] {
  const t = searchIndexText[language]
  const zones = atlas.zones.filter((zone) => zone.isFunctionalZone)
  const places = [...new Set(zones.map((zone) => zone.placeZh))]
  return places.flatMap((place) => {
    const rows = zones.filter((zone) => zone.placeZh === place)
    const [zone] = rows
    if (zone === undefined) return []
    const city = atlas.divisionByCode.get(zone.cityCode)
    const code = zone.countyCodes[0] ?? ''
    return {
      id: `zone:${zone.id}`,
      kind: 'zone',
      code,
      title: pickText(language, zone.placeZh, zone.placeEn),
      subtitle: t.place((language === 'zh' ? city?.nameZh : city?.nameEn) ?? '', roleNames(rows, language)),
      view: { page: 'map', layer: 'zones', cluster: rows.length === 1 ? (zone.clusterId ?? '') : '', place: code },
      terms: [place, place.replace('经济技术开发区', '经开区')]
        .flatMap((name) => named(...withAndWithout(city?.shortZh ?? '', name)))
        .concat(named(zone.placeEn)),
    }
  })
}

function platformEntries(atlas: Atlas, language: Language): readonly Entry[] {
  const t = searchIndexText[language]
  return atlas.platforms.map((platform) => {
    const city = atlas.divisionByCode.get(platform.cityCode)
    const code = platform.countyCodes[0] ?? ''
    return {
      id: `platform:${platform.id}`,
      kind: 'platform',
      code,
      title: pickText(language, platform.nameZh, platform.nameEn),
      subtitle: t.place(
        (language === 'zh' ? city?.nameZh : city?.nameEn) ?? '',
        pickText(language, platform.field, platform.fieldEn),
      ),
      view: { page: 'map', layer: 'platforms', place: code },
      terms: [
        ...named(platform.nameZh, platform.nameEn),
        ...also(...platform.alsoCalled, platform.hostZone, platform.industry),
      ],
    }
  })
}

/** Every entry that is not a division and of a theme that the publisher shows, in the order in which equal matches are listed. */
export function programmeEntries(atlas: Atlas, language: Language): readonly Entry[] {
  const t = searchIndexText[language]
  const pick = (zh: string, en: Text) => pickText(language, zh, en)
  const groupNames = new Map(atlas.groups.map((g) => [g.id, pick(g.nameZh, g.nameEn)]))
  const clusters = atlas.clusters.map(
    (c): Entry => ({
      id: `cluster:${c.id}`,
      kind: 'cluster',
      code: '',
      title: pick(c.nameZh, c.nameEn),
      subtitle: groupNames.get(c.groupId) ?? '',
      view: { page: 'map', layer: 'zones', cluster: c.id },
      terms: [...named(c.nameZh, c.nameEn, c.id), ...also(...c.alsoCalled)],
    }),
  )
  const groups = atlas.groups.map(
    (g): Entry => ({
      id: `group:${g.id}`,
      kind: 'group',
      code: '',
      title: pick(g.nameZh, g.nameEn),
      subtitle: t.clusterCount(atlas.clusters.filter((c) => c.groupId === g.id).length),
      view: { page: 'map', layer: 'zones', cluster: g.id },
      terms: named(g.nameZh, g.nameEn, g.id),
    }),
  )
  const indicators = atlas.indicators
    .filter((i) => i.isListed)
    .map(
      (i): Entry => ({
        id: `indicator:${i.id}`,
        kind: 'indicator',
        code: '',
        title: pick(i.nameZh, i.nameEn),
        subtitle: pick(i.unitZh, i.unitEn),
        view: { page: 'map', layer: 'indicator', indicator: i.id, year: '' },
        terms: [...named(i.nameZh, i.nameEn), ...also(i.id)],
      }),
    )
  const measures = atlas.landMeasures.map(
    (m): Entry => ({
      id: `measure:${m.id}`,
      kind: 'indicator',
      code: '',
      title: pick(m.nameZh, m.nameEn),
      subtitle: t.measure,
      view: { page: 'map', layer: 'land', measure: m.id },
      terms: named(m.nameZh, m.nameEn),
    }),
  )
  const layers = layerIds.map(
    (id): Entry => ({
      id: `layer:${id}`,
      kind: 'layer',
      code: '',
      title: t[id],
      subtitle: t.theme,
      view: { page: 'map', layer: id },
      terms: (['zh', 'en'] as const).flatMap((l) => [
        ...named(searchIndexText[l][id]),
        ...also(id, ...searchIndexText[l][`${id}Also`].split(' ')),
      ]),
    }),
  )
  const offered = offeredLayers(atlas.edition)
  return [
    ...clusters,
    ...groups,
    ...zoneEntries(atlas, language),
    ...platformEntries(atlas, language),
    ...indicators,
    ...measures,
    ...layers,
  ].filter(({ view }) => view.layer === undefined || offered.includes(view.layer))
}
