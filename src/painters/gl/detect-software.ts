// Finds out, without starting an engine, whether WebGL2 is there and drawn by a real GPU.

/** ok: take GL; software: an emulated GPU, the SVG is faster; none: no WebGL2 at all. */
export type GlSupport = { readonly kind: 'ok' | 'software' | 'none'; readonly renderer: string }

const softwareNames = /swiftshader|llvmpipe|softpipe|swrast|software|microsoft basic render|virtualbox|svga3d.*llvm/i

/** Whether a WEBGL_debug_renderer_info string names a CPU renderer. An empty string is no evidence. */
export function isSoftwareRenderer(renderer: string): boolean {
  return softwareNames.test(renderer)
}

/**
 * Opens a WebGL2 context on a canvas of one pixel, asks who draws it, and gives it back. Browsers allow few contexts
 * at once, so it is lost on purpose before the engine opens its own. Where the browser refuses an accelerated context
 * it is not asked for a slow one: starting an emulated GPU alone stops the page for half a second.
 */
export function detectGl(createCanvas: () => HTMLCanvasElement = () => document.createElement('canvas')): GlSupport {
  if (!('WebGL2RenderingContext' in globalThis)) return { kind: 'none', renderer: '' }
  const canvas = createCanvas()
  canvas.width = 1
  canvas.height = 1
  const gl = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  if (!gl) return { kind: 'software', renderer: 'no accelerated WebGL2' }
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER) ?? '')
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { kind: isSoftwareRenderer(renderer) ? 'software' : 'ok', renderer }
}
