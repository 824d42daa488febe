// Counties with their designations joined: as GeoJSON, and as TopoJSON with the borders shared.
import { feature } from 'topojson-client'
import type { Atlas } from '../../domain/atlas.ts'
import type { DivisionCode } from '../../domain/division.ts'
import { zonesAfter } from '../../domain/zone-events.ts'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import { mountainStatusAt } from '../../layers/mountain-status.ts'

/** What a county holds on the edition's date; lists as text joined by ";", so that any GIS reads them. */
function countyProperties(atlas: Atlas): ReadonlyMap<DivisionCode, Readonly<Record<string, string | number>>> {
  const zones = zonesAfter(atlas.zones, Number.POSITIVE_INFINITY)
  const status = mountainStatusAt(atlas, atlas.edition.asOf)
  return new Map(
    atlas.counties.map((county) => {
      const { code } = county
      const here = <T extends { readonly countyCodes: readonly DivisionCode[] }>(rows: readonly T[]) =>
        rows.filter(({ countyCodes }) => countyCodes.includes(code))
      const own = here(zones)
      const clustersOf = (role: string) =>
        own
          .filter((zone) => zone.role === role)
          .map(({ clusterId }) => clusterId ?? '?')
          .join(';')
      const city = county.parent ? atlas.divisionByCode.get(county.parent) : undefined
      const mountain = status.get(code)
      const grades = (rows: readonly { readonly evidence: string }[]) =>
        [...new Set(rows.map(({ evidence }) => evidence))].sort().join(';')
      const row = atlas.mountainCounties.find((m) => m.code === code)
      return [
        code,
        {
          code,
          name_zh: county.nameZh,
          name_en: county.nameEn,
          city_code: city?.code ?? '',
          city_zh: city?.nameZh ?? '',
          zones_core: clustersOf('core'),
          zones_collab: clustersOf('collab'),
          zones_unknown: clustersOf('unknown'),
          zones_count: own.length,
          zones_evidence: grades(own),
          rising_stars: here(atlas.risingStars)
            .map(({ id }) => id)
            .join(';'),
          platforms: here(atlas.platforms)
            .map(({ id }) => id)
            .join(';'),
          platforms_evidence: grades(here(atlas.platforms)),
          pioneer_zones: here(atlas.pioneerZones)
            .map(({ id }) => id)
            .join(';'),
          mountain_status: mountain?.status ?? 'never',
          mountain_since: mountain?.since ?? '',
          mountain_evidence: mountain?.event?.evidence ?? '',
          mountain_class: row?.developmentClass ?? '',
          mountain_class_evidence: row && row.developmentClass !== '' ? row.classEvidence : '',
          area_km2_polygon: Math.round((atlas.placeByCode.get(code)?.areaKm2 ?? 0) * 100) / 100,
          as_of: atlas.edition.asOf,
        },
      ] as const
    }),
  )
}

const decimals = 1e5

function rounded(coordinates: unknown): unknown {
  return Array.isArray(coordinates) ? coordinates.map(rounded) : Math.round(Number(coordinates) * decimals) / decimals
}

/** GeoJSON (RFC 7946) and TopoJSON texts; coordinates in degrees, CGCS2000, to five decimals, about a metre. */
export function joinedCounties(
  atlas: Atlas,
  topology: AtlasTopology,
): { readonly geojson: string; readonly topojson: string } {
  const properties = countyProperties(atlas)
  const of = (code: string) => properties.get(code as DivisionCode) ?? { code }
  const { type, bbox, transform, arcs, objects } = topology
  const collection = feature(topology, objects.counties)
  const features = collection.features.map(({ geometry, properties: { code } }) => ({
    type: 'Feature',
    id: code,
    properties: of(code),
    geometry: { type: geometry.type, coordinates: rounded('coordinates' in geometry ? geometry.coordinates : []) },
  }))
  const geometries = objects.counties.geometries.map((shape) => ({
    ...shape,
    id: shape.properties.code,
    properties: of(shape.properties.code),
  }))
  return {
    geojson: `${JSON.stringify({ type: 'FeatureCollection', bbox, features })}\n`,
    topojson: `${JSON.stringify({ type, bbox, transform, objects: { counties: { type: 'GeometryCollection', geometries } }, arcs })}\n`,
  }
}
