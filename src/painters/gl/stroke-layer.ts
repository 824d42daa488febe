// A MapLibre custom layer for strokes. MapLibre's own dashes stretch by up to two between whole zooms, blur into a
// string at 2 px, and its wide soft lines show spikes at every bend of a coast; these do none of it.
import type { CustomLayerInterface } from 'maplibre-gl'
import type { Camera } from '../../geo/fit-camera.ts'
import { createTexelTexture, linkProgram, ratioOf, setTexels } from './gl-program.ts'
import { floatsPerSegment, type StrokeMesh } from './stroke-mesh.ts'
import { strokeFragmentShader, strokeVertexShader } from './stroke-shader.ts'

export interface StrokeLayer extends CustomLayerInterface {
  /** Two RGBA texels per owner, as `strokeTexels` packs them; shown with the next frame. */
  setTexels(texels: Uint8Array): void
}

interface GpuObjects {
  readonly program: WebGLProgram
  readonly vertexArray: WebGLVertexArrayObject
  readonly buffer: WebGLBuffer
  readonly texture: WebGLTexture
  readonly uniform: (name: string) => WebGLUniformLocation | null
}

/** `line` strokes with a width; `glow` fades out over it. `camera` is asked in every frame. */
export function createStrokeLayer(
  id: string,
  mesh: StrokeMesh,
  camera: () => Camera,
  kind: 'line' | 'glow',
): StrokeLayer {
  let texels: Uint8Array = new Uint8Array(mesh.owners * 8)
  let isDirty = true
  let isEmpty = true
  let own: GpuObjects | null = null

  return {
    id,
    type: 'custom',
    setTexels(next) {
      texels = next
      isDirty = true
      isEmpty = next.every((byte, i) => i % 8 !== 3 || byte === 0)
    },
    onAdd(_map, gl) {
      own = upload(gl, mesh)
      isDirty = true
    },
    onRemove(_map, gl) {
      if (!own) return
      gl.deleteProgram(own.program)
      gl.deleteVertexArray(own.vertexArray)
      gl.deleteBuffer(own.buffer)
      gl.deleteTexture(own.texture)
      own = null
    },
    render(gl) {
      if (!own || isEmpty) return
      const { uniform } = own
      const ratio = ratioOf(gl)
      const { scale, offsetX, offsetY } = camera()
      gl.useProgram(own.program)
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, own.texture)
      if (isDirty) setTexels(gl, texels, 2)
      isDirty = false
      gl.uniform1i(uniform('u_strokes'), 0)
      gl.uniform2f(uniform('u_origin'), mesh.origin[0] * scale + offsetX, mesh.origin[1] * scale + offsetY)
      gl.uniform2f(uniform('u_size'), gl.canvas.width / ratio, gl.canvas.height / ratio)
      gl.uniform1f(uniform('u_scale'), scale)
      gl.uniform1f(uniform('u_reach'), kind === 'glow' ? 1 : 0.5)
      gl.uniform1f(uniform('u_ratio'), ratio)
      gl.bindVertexArray(own.vertexArray)
      // Overlapping ends of a glow must not add up: the strongest counts.
      if (kind === 'glow') gl.blendEquation(gl.MAX)
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, mesh.segments.length / floatsPerSegment)
      if (kind === 'glow') gl.blendEquation(gl.FUNC_ADD)
      gl.bindVertexArray(null)
    },
  }
}

function upload(gl: WebGL2RenderingContext, mesh: StrokeMesh): GpuObjects {
  const program = linkProgram(gl, strokeVertexShader, strokeFragmentShader)
  const vertexArray = gl.createVertexArray()
  const buffer = gl.createBuffer()
  gl.bindVertexArray(vertexArray)
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  gl.bufferData(gl.ARRAY_BUFFER, mesh.segments, gl.STATIC_DRAW)
  const bytes = floatsPerSegment * 4
  for (const [location, size, offset] of [
    [0, 4, 0],
    [1, 1, 16],
    [2, 1, 20],
  ] as const) {
    gl.enableVertexAttribArray(location)
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, bytes, offset)
    gl.vertexAttribDivisor(location, 1)
  }
  gl.bindVertexArray(null)
  const locations = new Map<string, WebGLUniformLocation | null>()
  const uniform = (name: string) => {
    if (!locations.has(name)) locations.set(name, gl.getUniformLocation(program, name))
    return locations.get(name) ?? null
  }
  return { program, vertexArray, buffer, texture: createTexelTexture(gl), uniform }
}
