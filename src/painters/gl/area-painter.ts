// Fills the counties and lays stripes, hatches and dots over them. MapLibre's own fills are cut into tiles by a worker first and
// rewrite every vertex for a new colour, its patterns stretch between whole zooms; here a new theme is one small texture.

import { areaFragmentShader, areaVertexShader } from './area-shader.ts'
import type { CountyMesh } from './county-mesh.ts'
import { createTexelTexture, linkProgram, setTexels } from './gl-program.ts'
import type { LayerPainter } from './layer-stack.ts'

export interface AreaPainter extends LayerPainter {
  /** Fills and patterns, as `areaTexels` makes them; shown with the next frame. */
  setTexels(texels: Uint8Array): void
  /** CSS px of the screen per px of the patterns; next frame. */
  setGrain(grain: number): void
}

/** `anchor` is the Mercator position at which the patterns begin: the SVG painter's, so that both lie alike. */
export function createAreaPainter(mesh: CountyMesh, anchor: readonly [x: number, y: number]): AreaPainter {
  let texels: Uint8Array = new Uint8Array()
  let isDirty = true
  let grain = 1
  let drawn: GpuObjects | null = null

  return {
    setTexels(next) {
      texels = next
      isDirty = true
    },
    setGrain(next) {
      grain = next
    },
    release(gl) {
      if (drawn) giveBack(gl, drawn)
      drawn = null
    },
    render(gl, { camera, ratio: pixelRatio }) {
      if (texels.length === 0) return
      drawn ??= upload(gl, mesh)
      const { program, vertexArray, texture, clip, start, ratio, marks } = drawn
      const { width, height } = gl.canvas
      const { scale, offsetX, offsetY } = camera
      const originX = (mesh.origin[0] * scale + offsetX) * pixelRatio
      const originY = (mesh.origin[1] * scale + offsetY) * pixelRatio
      const unit = scale * pixelRatio * 2

      gl.useProgram(program)
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, texture)
      if (isDirty) setTexels(gl, texels, mesh.codes.length)
      isDirty = false
      gl.uniform1i(marks, 0)
      gl.uniform4f(clip, unit / width, -unit / height, (2 * originX) / width - 1, 1 - (2 * originY) / height)
      const startX = (anchor[0] * scale + offsetX) * pixelRatio
      const startY = (anchor[1] * scale + offsetY) * pixelRatio
      gl.uniform2f(start, startX, height - startY)
      gl.uniform1f(ratio, pixelRatio * grain)
      gl.bindVertexArray(vertexArray)
      gl.drawElements(gl.TRIANGLES, mesh.indices.length, gl.UNSIGNED_INT, 0)
      gl.bindVertexArray(null)
    },
  }
}

interface GpuObjects {
  readonly program: WebGLProgram
  readonly vertexArray: WebGLVertexArrayObject
  readonly buffers: readonly WebGLBuffer[]
  readonly texture: WebGLTexture
  readonly clip: WebGLUniformLocation | null
  readonly start: WebGLUniformLocation | null
  readonly ratio: WebGLUniformLocation | null
  readonly marks: WebGLUniformLocation | null
}

function upload(gl: WebGL2RenderingContext, mesh: CountyMesh): GpuObjects {
  const program = linkProgram(gl, areaVertexShader, areaFragmentShader)
  const vertexArray = gl.createVertexArray()
  gl.bindVertexArray(vertexArray)
  const vertices = gl.createBuffer()
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices)
  gl.bufferData(gl.ARRAY_BUFFER, mesh.vertices, gl.STATIC_DRAW)
  gl.enableVertexAttribArray(0)
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 12, 0)
  gl.enableVertexAttribArray(1)
  gl.vertexAttribPointer(1, 1, gl.FLOAT, false, 12, 8)
  const indices = gl.createBuffer()
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices)
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.indices, gl.STATIC_DRAW)
  gl.bindVertexArray(null)
  return {
    program,
    vertexArray,
    buffers: [vertices, indices],
    texture: createTexelTexture(gl),
    clip: gl.getUniformLocation(program, 'u_clip'),
    start: gl.getUniformLocation(program, 'u_anchor'),
    ratio: gl.getUniformLocation(program, 'u_ratio'),
    marks: gl.getUniformLocation(program, 'u_marks'),
  }
}

function giveBack(gl: WebGL2RenderingContext, { program, vertexArray, buffers, texture }: GpuObjects): void {
  gl.deleteProgram(program)
  gl.deleteVertexArray(vertexArray)
  for (const buffer of buffers) gl.deleteBuffer(buffer)
  gl.deleteTexture(texture)
}
