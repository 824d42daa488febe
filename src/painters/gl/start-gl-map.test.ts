import { expect, it } from 'vitest'
import { palettes } from '../../scales/palette.ts'
import { callEngine } from './call-engine.ts'
import { type GlStartOptions, startGlMap } from './start-gl-map.ts'

it('says why and gives no map where there is no WebGL2, as in Node, and fetches no engine', async () => {
  const said: string[] = []
  const nothing = () => {}
  const called = callEngine(false)
  expect(called.engine).toBeNull()
  const options = {
    palette: palettes.light,
    events: {
      hover: nothing,
      select: nothing,
      moved: nothing,
      camera: nothing,
      failed: (reason: string) => said.push(reason),
    },
  } as unknown as GlStartOptions
  const map = await startGlMap(options, called)
  expect(map).toBeNull()
  expect(said).toEqual(['webgl2'])
})
