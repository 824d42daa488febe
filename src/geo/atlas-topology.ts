// What public/data/geometry.json holds: one quantized TopoJSON whose levels share their arcs, so that borders agree.
import type { DivisionCode } from '../domain/division.ts'

export interface CodeOnly {
  readonly code: DivisionCode
}
/** Types, not interfaces, so that they fit topojson's indexed objects. */
export type CodedArea =
  | { type: 'Polygon'; arcs: number[][]; properties: CodeOnly }
  | { type: 'MultiPolygon'; arcs: number[][][]; properties: CodeOnly }
export type CodedAreas = { type: 'GeometryCollection'; geometries: CodedArea[] }
export type BorderLines = { type: 'MultiLineString'; arcs: number[][] }

export type AtlasTopology = {
  type: 'Topology'
  /** Degrees: west, south, east, north. */
  bbox: [number, number, number, number]
  transform: { scale: [number, number]; translate: [number, number] }
  objects: {
    counties: CodedAreas
    cities: CodedAreas
    /** One geometry for a province, one for each of them for the whole country. */
    province: CodedAreas
    /** Coast and outer border; between provinces too where there are several. */
    'border-province': BorderLines
    'border-city': BorderLines
    /** Only between counties of the same city. */
    'border-county': BorderLines
  }
  /** Delta-encoded integers under the transform. */
  arcs: number[][][]
}

export const borderNames = ['border-province', 'border-city', 'border-county'] as const
export type BorderName = (typeof borderNames)[number]
