import { afterEach, describe, expect, it, vi } from 'vitest'
import { detectGl, isSoftwareRenderer } from './detect-software.ts'

describe('isSoftwareRenderer', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'Mesa/X.org, llvmpipe (LLVM 15.0.6, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
    'softpipe',
    'Apple Software Renderer',
  ])('knows %s', (renderer) => expect(isSoftwareRenderer(renderer)).toBe(true))

  it.each([
    'ANGLE (Intel, Intel(R) UHD Graphics 630 Direct3D11 vs_5_0 ps_5_0)',
    'Mali-G78',
    'Apple GPU',
    'ANGLE (NVIDIA, NVIDIA GeForce GT 710 Direct3D11)',
    '',
  ])('lets %s pass', (renderer) => expect(isSoftwareRenderer(renderer)).toBe(false))
})

/** A canvas as far as the detection looks at it; `renderer` null refuses an accelerated context. */
function canvasOf(renderer: string | null, log: string[]) {
  return () =>
    ({
      getContext: (_kind: string, { failIfMajorPerformanceCaveat }: { failIfMajorPerformanceCaveat: boolean }) =>
        renderer !== null && failIfMajorPerformanceCaveat
          ? {
              RENDERER: 1,
              getParameter: (name: number) => (name === 2 ? renderer : 'masked'),
              getExtension: (name: string) =>
                name === 'WEBGL_lose_context'
                  ? { loseContext: () => log.push('lost') }
                  : { UNMASKED_RENDERER_WEBGL: 2 },
            }
          : null,
    }) as unknown as HTMLCanvasElement
}

describe('detectGl', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('takes a GPU and gives the context back', () => {
    vi.stubGlobal('WebGL2RenderingContext', class {})
    const log: string[] = []
    expect(detectGl(canvasOf('Mali-G78', log))).toEqual({ kind: 'ok', renderer: 'Mali-G78' })
    expect(log).toEqual(['lost'])
  })

  it('says software by name', () => {
    vi.stubGlobal('WebGL2RenderingContext', class {})
    expect(detectGl(canvasOf('llvmpipe', [])).kind).toBe('software')
  })

  it('says software where no accelerated context opens', () => {
    vi.stubGlobal('WebGL2RenderingContext', class {})
    expect(detectGl(canvasOf(null, [])).kind).toBe('software')
  })

  it('says none where the browser has no WebGL2', () => {
    vi.stubGlobal('WebGL2RenderingContext', undefined)
    Reflect.deleteProperty(globalThis, 'WebGL2RenderingContext')
    expect(detectGl(canvasOf('Mali-G78', []))).toEqual({ kind: 'none', renderer: '' })
  })
})
