// Several painters as one MapLibre custom layer: each layer of its own has the engine clear up after it, which costs more than they do.
import type { CustomLayerInterface } from 'maplibre-gl'
import type { Camera } from '../../geo/fit-camera.ts'

/** What a painter needs to know of the frame that it paints in. */
export interface GlFrame {
  readonly camera: Camera
  /** Device px per CSS px of the canvas. */
  readonly ratio: number
}

export interface LayerPainter {
  /** Paints what it has; leaves blending as it found it. */
  render(gl: WebGL2RenderingContext, frame: GlFrame): void
  /** Gives its buffers and textures back. */
  release(gl: WebGL2RenderingContext): void
}

/** Painted in the order of `painters`; `frame` is asked once in every frame. */
export function stackLayers(
  id: string,
  painters: readonly LayerPainter[],
  frame: (gl: WebGL2RenderingContext) => GlFrame,
): CustomLayerInterface {
  return {
    id,
    type: 'custom',
    render(gl) {
      const now = frame(gl)
      for (const painter of painters) painter.render(gl, now)
    },
    onRemove(_map, gl) {
      for (const painter of painters) painter.release(gl)
    },
  }
}
