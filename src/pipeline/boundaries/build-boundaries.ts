// The one entry of this folder: everything the atlas needs to know about shapes, built in memory, nothing written.
import type { Place } from '../../domain/atlas.ts'
import type { AtlasTopology } from '../../geo/atlas-topology.ts'
import type { Bounds } from '../../geo/geometry.ts'
import { fitFrame, type MapFrame } from '../../geo/map-frame.ts'
import { buildTopology } from './build-topology.ts'
import { geometryHash } from './geometry-hash.ts'
import { buildPlaces } from './places.ts'
import { type CountyFeature, type ProvincePrefix, readBoundaries } from './read-boundaries.ts'
import { type CoarseLevel, type CoarsePaths, simplifyToBytes } from './simplify.ts'

/** Brotli bytes for all coarse paths of Zhejiang's 90 counties; other areas get as much for each county. */
export const coarseTargetBytes = 5950
const bytesPerCounty = coarseTargetBytes / 90

export interface BoundariesBuild {
  /** As the package has them: names, city names and unquantized rings; the table check asks these. */
  readonly counties: readonly CountyFeature[]
  readonly topology: AtlasTopology
  /** The text of public/data/geometry.json; the same bytes for the same counties. */
  readonly geometryJson: string
  /** SHA-256 of the fine geometry, hex. */
  readonly geometryHash: string
  readonly bounds: Bounds
  readonly frame: MapFrame
  readonly places: readonly Place[]
  readonly coarsePaths: CoarsePaths
  /** What the coarse level weighs and what it left out. */
  readonly coarseLevel: Omit<CoarseLevel, 'paths'>
}

/** Builds one province ("33") or the whole country ("all"). Throws BoundaryError as readBoundaries does. */
export function buildBoundaries(prefix: ProvincePrefix, targetBytes?: number): BoundariesBuild {
  return buildFromCounties(readBoundaries(prefix), targetBytes)
}

/** The same from counties already read, sorted by code. */
export function buildFromCounties(
  counties: readonly CountyFeature[],
  targetBytes: number = Math.round(counties.length * bytesPerCounty),
): BoundariesBuild {
  const topology = buildTopology(counties)
  const frame = fitFrame(topology.bbox)
  const { paths, ...coarseLevel } = simplifyToBytes(topology, frame, targetBytes)
  return {
    counties,
    topology,
    geometryJson: `${JSON.stringify(topology)}\n`,
    geometryHash: geometryHash(topology),
    bounds: topology.bbox,
    frame,
    places: buildPlaces(topology),
    coarsePaths: paths,
    coarseLevel,
  }
}
