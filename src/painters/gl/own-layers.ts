// All that is painted of the map, from the coast's light up to the selection, and what each is painted from.
import type { MapLibreMap } from 'maplibre-gl'
import type { Drawing } from '../../drawing/drawing.ts'
import type { AtlasTopology, BorderName } from '../../geo/atlas-topology.ts'
import type { Palette } from '../../scales/palette.ts'
import { createAreaPainter } from './area-painter.ts'
import { areaTexels, outlineTexels } from './area-texels.ts'
import { areasOf, borderOf, type CodedCollection, countyMesh } from './county-mesh.ts'
import { createFillFade } from './fill-fade.ts'
import type { Highlight, Motion, Weight } from './gl-map.ts'
import { type GlFrame, stackLayers } from './layer-stack.ts'
import { borderTexels, coastTexels, markTexels } from './mark-strokes.ts'
import { strokeMesh } from './stroke-mesh.ts'
import { createStrokePainter, strokeProgram } from './stroke-painter.ts'

export interface OwnLayers {
  /** Everything, with the fills at once or on their way; shown with the next frame. */
  paint(drawing: Drawing, palette: Palette, weight: Weight, highlight: Highlight, motion: Motion): void
  /** The marked places, and the class that is pointed out. */
  mark(drawing: Drawing, palette: Palette, highlight: Highlight): void
  dispose(): void
}

/**
 * Adds them to the map, whose style stands. `origin` is the Mercator position that all meshes are relative to, near the middle of
 * the map; `anchor` where patterns begin.
 */
export function createOwnLayers(
  map: MapLibreMap,
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
  const areas = createAreaPainter(countyMesh(counties, origin), anchor)
  const borders = createStrokePainter(meshOf(ranks), 'line', program)
  const countyLines = createStrokePainter(meshOf(ringsOf(counties)), 'line', program)
  const cityMarks = createStrokePainter(meshOf(ringsOf(cities)), 'line', program)
  const strokes = [coast, borders, countyLines, cityMarks]
  const countyCodes = counties.features.map(({ properties }) => properties.code)
  const cityCodes = cities.features.map(({ properties }) => properties.code)
  let outlines: Uint8Array = new Uint8Array()
  let painted: Palette | null = null
  let pointedOut = ''

  const fills = createFillFade((texels) => {
    areas.setTexels(texels)
    map.triggerRepaint()
  })
  const strokeMarks = (palette: Palette, highlight: Highlight) => {
    const county = markTexels(highlight, countyCodes, palette)
    const city = markTexels(highlight, cityCodes, palette)
    countyLines.setPasses(outlines, county.halos, county.lines)
    cityMarks.setPasses(city.halos, city.lines)
  }
  const fill = (drawing: Drawing, { classId = '' }: Highlight, animateMs: number) => {
    pointedOut = classId
    fills.to(areaTexels(drawing, countyCodes, classId), animateMs)
  }
  map.addLayer(stackLayers('atlas', [coast, areas, borders, countyLines, cityMarks], frame))
  return {
    paint(drawing, palette, weight, highlight, { animateMs }) {
      for (const layer of strokes) layer.setWeight(weight.stroke)
      areas.setGrain(weight.grain)
      if (palette !== painted) {
        coast.setPasses(coastTexels(palette))
        borders.setPasses(borderTexels(palette))
        painted = palette
      }
      outlines = outlineTexels(drawing, countyCodes)
      strokeMarks(palette, highlight)
      fill(drawing, highlight, animateMs)
    },
    mark(drawing, palette, highlight) {
      if (pointedOut !== (highlight.classId ?? '')) fill(drawing, highlight, 0)
      strokeMarks(palette, highlight)
      map.triggerRepaint()
    },
    dispose: fills.stop,
  }
}

function ringsOf(areas: CodedCollection): GeoJSON.Position[][][] {
  return areas.features.map(({ geometry }) => geometry.coordinates.flat())
}
