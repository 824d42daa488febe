// Paints the lines of the map. MapLibre's own dashes stretch by up to two between whole zooms, blur into a
// string at 2 px, and its wide soft lines show spikes at every bend of a coast; these do none of it, and change colour without a worker.
import { createTexelTexture, linkProgram, setTexels } from './gl-program.ts'
import type { LayerPainter } from './layer-stack.ts'
import { floatsPerVertex, indicesPerSegment, type StrokeMesh, strokedRuns } from './stroke-mesh.ts'
import { strokeFragmentShader, strokeVertexShader } from './stroke-shader.ts'
import { hasStroke } from './stroke-texels.ts'

export interface StrokePainter extends LayerPainter {
  /** Passes are drawn one over the other: two RGBA texels per owner, as `strokeTexels` packs them. Next frame. */
  setPasses(...passes: readonly Uint8Array[]): void
  /** Times which widths and dashes are drawn; next frame. */
  setWeight(weight: number): void
}

interface Pass {
  readonly texels: Uint8Array
  readonly runs: readonly (readonly [first: number, count: number])[]
}

interface GpuObjects {
  readonly program: WebGLProgram
  readonly vertexArray: WebGLVertexArrayObject
  readonly buffers: readonly WebGLBuffer[]
  readonly texture: WebGLTexture
  readonly uniform: (name: string) => WebGLUniformLocation | null
}

/** `line` strokes with a width; `glow` fades out over it. `meshOf` is called when there is something to stroke; `program` is strokeProgram's. */
export function createStrokePainter(
  meshOf: () => StrokeMesh,
  kind: 'line' | 'glow',
  program: (gl: WebGL2RenderingContext) => WebGLProgram,
): StrokePainter {
  let passes: readonly Pass[] = []
  let isDirty = true
  let weight = 1
  let mesh: StrokeMesh | null = null
  let own: GpuObjects | null = null

  return {
    setPasses(...next) {
      passes = next.filter(hasStroke).map((texels) => {
        mesh ??= meshOf()
        return { texels, runs: strokedRuns(mesh, texels) }
      })
      isDirty = true
    },
    setWeight(next) {
      weight = next
    },
    release(gl) {
      if (!own) return
      gl.deleteVertexArray(own.vertexArray)
      for (const buffer of own.buffers) gl.deleteBuffer(buffer)
      gl.deleteTexture(own.texture)
      own = null
    },
    render(gl, { camera, ratio }) {
      if (passes.length === 0 || !mesh) return
      const { origin, firstOf } = mesh
      // Not before there is something to draw: compiling shaders is most of what a layer costs.
      own ??= upload(gl, mesh, program(gl))
      const { uniform } = own
      const { scale, offsetX, offsetY } = camera
      gl.useProgram(own.program)
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, own.texture)
      if (isDirty) setTexels(gl, joined(passes), 2)
      isDirty = false
      gl.uniform1i(uniform('u_strokes'), 0)
      gl.uniform2f(uniform('u_origin'), origin[0] * scale + offsetX, origin[1] * scale + offsetY)
      gl.uniform2f(uniform('u_size'), gl.canvas.width / ratio, gl.canvas.height / ratio)
      gl.uniform1f(uniform('u_scale'), scale)
      gl.uniform1f(uniform('u_reach'), kind === 'glow' ? 1 : 0.5)
      gl.uniform1f(uniform('u_ratio'), ratio)
      gl.uniform1f(uniform('u_weight'), weight)
      gl.bindVertexArray(own.vertexArray)
      // Overlapping ends of a glow must not add up: the strongest counts.
      if (kind === 'glow') gl.blendEquation(gl.MAX)
      passes.forEach(({ runs }, pass) => {
        gl.uniform1i(uniform('u_first'), pass * (firstOf.length - 1))
        for (const [first, count] of runs) {
          gl.drawElements(gl.TRIANGLES, count * indicesPerSegment, gl.UNSIGNED_INT, first * indicesPerSegment * 4)
        }
      })
      if (kind === 'glow') gl.blendEquation(gl.FUNC_ADD)
      gl.bindVertexArray(null)
    },
  }
}

/** Links once for all stroke layers of a map; the program goes when the map's context does. */
export function strokeProgram(): (gl: WebGL2RenderingContext) => WebGLProgram {
  let linked: WebGLProgram | null = null
  return (gl) => {
    linked ??= linkProgram(gl, strokeVertexShader, strokeFragmentShader)
    return linked
  }
}

function upload(gl: WebGL2RenderingContext, mesh: StrokeMesh, program: WebGLProgram): GpuObjects {
  const vertexArray = gl.createVertexArray()
  gl.bindVertexArray(vertexArray)
  const vertices = gl.createBuffer()
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices)
  gl.bufferData(gl.ARRAY_BUFFER, mesh.vertices, gl.STATIC_DRAW)
  for (const [location, size, offset] of [
    [0, 4, 0],
    [1, 1, 16],
    [2, 1, 20],
  ] as const) {
    gl.enableVertexAttribArray(location)
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, floatsPerVertex * 4, offset)
  }
  const indices = gl.createBuffer()
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices)
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.indices, gl.STATIC_DRAW)
  gl.bindVertexArray(null)
  const locations = new Map<string, WebGLUniformLocation | null>()
  const uniform = (name: string) => {
    if (!locations.has(name)) locations.set(name, gl.getUniformLocation(program, name))
    return locations.get(name) ?? null
  }
  return { program, vertexArray, buffers: [vertices, indices], texture: createTexelTexture(gl), uniform }
}

function joined(passes: readonly Pass[]): Uint8Array {
  const all = new Uint8Array(passes.reduce((bytes, { texels }) => bytes + texels.length, 0))
  let at = 0
  for (const { texels } of passes) {
    all.set(texels, at)
    at += texels.length
  }
  return all
}
