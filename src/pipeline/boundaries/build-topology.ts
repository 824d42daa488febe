// Turns counties into one topology: cities and province merged from them, borders sorted by rank.
import { mergeArcs, meshArcs } from 'topojson-client'
import { topology as toTopology } from 'topojson-server'
import type { GeometryObject, Topology } from 'topojson-specification'
import { divisionCode } from '../../domain/division.ts'
import type { AtlasTopology, BorderLines, CodedArea, CodedAreas } from '../../geo/atlas-topology.ts'
import { boundsOf, joinBounds } from '../../geo/bounds.ts'
import { borderUnitOf, cityCodeOf, provinceCodeOf } from './parent-codes.ts'
import type { CountyFeature } from './read-boundaries.ts'

/** Degrees between two grid lines, about 5 m; Zhejiang then has 10⁵ steps, the country 1.3 × 10⁶. */
const gridStepDeg = 5e-5

const codeOf = (geometry: GeometryObject): string => (geometry.properties as { code: string }).code

/**
 * Builds the fine level. No ring is dropped, bytes depend on the counties alone, rings keep the source's winding
 * (outer clockwise, as d3 and topojson have it). Counties must be sorted by code, as readBoundaries yields them.
 */
export function buildTopology(counties: readonly CountyFeature[]): AtlasTopology {
  const [west, south, east, north] = joinBounds(counties.map(({ rings }) => boundsOf(rings)))
  const steps = Math.max(2, Math.ceil(Math.max(east - west, north - south) / gridStepDeg))
  const collection: GeoJSON.FeatureCollection = {
    type: 'FeatureCollection',
    features: counties.map(({ code, rings }) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'MultiPolygon', coordinates: structuredClone(rings) as unknown as GeoJSON.Position[][][] },
    })),
  }
  const built: Topology = toTopology({ counties: collection }, steps)
  const areas = built.objects.counties as unknown as CodedAreas
  const border = (isWanted: (a: string, b: string) => boolean): BorderLines =>
    meshArcs(built, areas, (a, b) => isWanted(codeOf(a), codeOf(b))) as BorderLines
  const isProvinceBorder = (a: string, b: string): boolean => a === b || provinceCodeOf(a) !== provinceCodeOf(b)
  const isCityBorder = (a: string, b: string): boolean => !isProvinceBorder(a, b) && borderUnitOf(a) !== borderUnitOf(b)
  return {
    type: 'Topology',
    bbox: [west, south, east, north],
    transform: built.transform as AtlasTopology['transform'],
    objects: {
      counties: areas,
      cities: mergeBy(built, areas, (county) => {
        const city = cityCodeOf(county)
        return city === provinceCodeOf(county) ? null : city
      }),
      province: mergeBy(built, areas, provinceCodeOf),
      'border-province': border(isProvinceBorder),
      'border-city': border(isCityBorder),
      'border-county': border((a, b) => !isProvinceBorder(a, b) && !isCityBorder(a, b)),
    },
    arcs: built.arcs,
  }
}

function mergeBy(topology: Topology, areas: CodedAreas, parentOf: (code: string) => string | null): CodedAreas {
  const members = new Map<string, CodedArea[]>()
  for (const area of areas.geometries) {
    const parent = parentOf(area.properties.code)
    if (parent === null) continue
    const siblings = members.get(parent)
    if (siblings) siblings.push(area)
    else members.set(parent, [area])
  }
  const geometries = [...members].map(
    ([code, parts]): CodedArea => ({
      type: 'MultiPolygon',
      arcs: mergeArcs(topology, parts).arcs,
      properties: { code: divisionCode(code) },
    }),
  )
  return { type: 'GeometryCollection', geometries }
}
