// The shapes that geometry is passed around in: positions, rings, polygons, bounds.

/** Degrees, CGCS2000 (equal to WGS 84 at this scale). */
export type LonLat = readonly [lon: number, lat: number]
/** Any planar position: Mercator world units or map units, y growing southwards. */
export type XY = readonly [x: number, y: number]
/** Degrees; nothing here crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]
/** Closed: the first position is repeated at the end. */
export type Ring = readonly LonLat[]
/** The outer ring, then its holes. */
export type PolygonRings = readonly Ring[]
export type MultiPolygonRings = readonly PolygonRings[]
