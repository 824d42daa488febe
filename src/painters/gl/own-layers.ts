// The layers of our own around MapLibre's fills, from the coast's light up to the selection, and what each is painted from.
import type { MapLibreMap } from 'maplibre-gl'
import type { Drawing } from '../../drawing/drawing.ts'
import type { AtlasTopology, BorderName } from '../../geo/atlas-topology.ts'
import type { Palette } from '../../scales/palette.ts'
import { outlineTexels, patternTexels } from './area-states.ts'
import { areasOf, borderOf, type CodedCollection, countyMesh } from './county-mesh.ts'
import type { Highlight, Weight } from './gl-map.ts'
import { type GlFrame, stackLayers } from './layer-stack.ts'
import { fillLayer } from './map-style.ts'
import { borderTexels, coastTexels, markTexels } from './mark-strokes.ts'
import { createPatternPainter } from './pattern-painter.ts'
import { strokeMesh } from './stroke-mesh.ts'
import { createStrokePainter, strokeProgram } from './stroke-painter.ts'

export interface OwnLayers {
  /** To be called when the style stands. */
  addTo(map: MapLibreMap): void
  /** Everything; the caller asks for the next frame. */
  paint(drawing: Drawing, palette: Palette, weight: Weight, highlight: Highlight): void
  /** Only the marked places. */
  mark(palette: Palette, highlight: Highlight): void
}

/** `origin` is the Mercator position that all meshes are relative to, near the middle of the map; `anchor` where patterns begin. */
export function createOwnLayers(
  topology: AtlasTopology,
  origin: readonly [x: number, y: number],
  anchor: readonly [x: number, y: number],
  frame: (gl: WebGL2RenderingContext) => GlFrame,
): OwnLayers {
  const counties = areasOf(topology, 'counties')
  const cities = areasOf(topology, 'cities')
  const linesOf = (name: BorderName) => borderOf(topology, name).geometry.coordinates
  const [hairlines, cityLines, provinceLines] = [
    linesOf('border-county'),
    linesOf('border-city'),
    linesOf('border-province'),
  ]
  // Made when first stroked: nothing is marked while the map starts.
  const meshOf = (lines: Parameters<typeof strokeMesh>[0]) => () => strokeMesh(lines, origin)
  const ranks = [[...hairlines, ...cityLines], cityLines, provinceLines]
  const program = strokeProgram()
  const coast = createStrokePainter(meshOf([provinceLines]), 'glow', program)
  const pattern = createPatternPainter(() => countyMesh(counties, origin), anchor)
  const borders = createStrokePainter(meshOf(ranks), 'line', program)
  const countyLines = createStrokePainter(meshOf(ringsOf(counties)), 'line', program)
  const cityMarks = createStrokePainter(meshOf(ringsOf(cities)), 'line', program)
  const strokes = [coast, borders, countyLines, cityMarks]
  const countyCodes = counties.features.map(({ properties }) => properties.code)
  const cityCodes = cities.features.map(({ properties }) => properties.code)
  let outlines: Uint8Array = new Uint8Array()
  let painted: Palette | null = null

  const mark = (palette: Palette, highlight: Highlight) => {
    const county = markTexels(highlight, countyCodes, palette)
    const city = markTexels(highlight, cityCodes, palette)
    countyLines.setPasses(outlines, county.halos, county.lines)
    cityMarks.setPasses(city.halos, city.lines)
  }
  return {
    addTo(map) {
      map.addLayer(stackLayers('coast', [coast], frame), fillLayer)
      map.addLayer(stackLayers('marks', [pattern, borders, countyLines, cityMarks], frame))
    },
    paint(drawing, palette, weight, highlight) {
      for (const layer of strokes) layer.setWeight(weight.stroke)
      pattern.setGrain(weight.grain)
      if (palette !== painted) {
        coast.setPasses(coastTexels(palette))
        borders.setPasses(borderTexels(palette))
        painted = palette
      }
      pattern.setTexels(patternTexels(drawing, countyCodes))
      outlines = outlineTexels(drawing, countyCodes)
      mark(palette, highlight)
    },
    mark,
  }
}

function ringsOf(areas: CodedCollection): GeoJSON.Position[][][] {
  return areas.features.map(({ geometry }) => geometry.coordinates.flat())
}
