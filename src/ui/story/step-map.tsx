// One step's map as a still picture of its own: for the presenter's window, the handout and lists.
import { useId, useMemo } from 'preact/hooks'
import { draw } from '../../drawing/draw.ts'
import type { Drawers } from '../../drawing/drawers.ts'
import { placeMarks } from '../../drawing/place-marks.ts'
import { fitCamera, type SizePx, toScreen } from '../../geo/fit-camera.ts'
import { Flows } from '../../painters/svg/flows.tsx'
import type { MapPaths } from '../../painters/svg/map-paths.ts'
import { MapSvg } from '../../painters/svg/map-svg.tsx'
import type { Palette } from '../../scales/palette.ts'
import type { View } from '../../view/view.ts'
import { useApp } from '../app-context.ts'
import { southLat } from '../map/map-state.ts'

interface StepMapProps {
  readonly view: View
  readonly paths: MapPaths
  readonly palette: Palette
  readonly drawers: Drawers
  /** What the map is laid out for; it scales to its box from there. */
  readonly size: SizePx
  /** Size of names and signs against the page's. */
  readonly markScale: number
}

/** Room for a name above the northernmost sign, at the page's size. */
const edgePx = 14

export function StepMap({ view, paths, palette, drawers, size, markScale }: StepMapProps) {
  const { store } = useApp()
  const { atlas } = store
  const scope = `${useId()}-`
  const { drawing, placement, camera } = useMemo(() => {
    const made = draw(atlas, view, palette, drawers)
    const edge = edgePx * markScale
    const padding = { top: edge, right: edge, bottom: edge, left: edge }
    const fitted = fitCamera(view.bounds ?? atlas.edition.bounds, size, padding, southLat)
    const at = { scale: fitted.scale / markScale, offsetX: 0, offsetY: 0 }
    const placed = placeMarks(made, { toPx: (lonLat) => toScreen(at, lonLat), selected: view.place })
    return { drawing: made, placement: placed, camera: fitted }
  }, [view, palette, drawers, size, markScale, store.hasEnglish.value])
  const { frame } = paths
  const units = frame.scale / camera.scale
  return (
    <MapSvg
      flows={Flows}
      drawing={drawing}
      placement={placement}
      paths={paths}
      palette={palette}
      viewBox={{
        x: (-camera.offsetX / camera.scale - frame.originX) * frame.scale,
        y: (-camera.offsetY / camera.scale - frame.originY) * frame.scale,
        width: size.width * units,
        height: size.height * units,
      }}
      unitsPerPx={units}
      markScale={markScale}
      scope={scope}
      title={drawing.title}
      selected={view.place}
    />
  )
}
