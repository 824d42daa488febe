// How the size budget sorts built files, on a toy manifest.
import { expect, test } from 'vitest'
import { filesOf, type Manifest, reachable } from './built/site-files.ts'

const manifest: Manifest = {
  'index.html': {
    file: 'app.js',
    isEntry: true,
    imports: ['_preact.js'],
    dynamicImports: ['src/ui/table.tsx', 'src/painters/gl/start.ts'],
    css: ['app.css'],
  },
  '_preact.js': { file: 'preact.js' },
  'src/ui/table.tsx': { file: 'table.js', imports: ['_preact.js'] },
  'src/painters/gl/start.ts': {
    file: 'gl.js',
    imports: ['_maplibre.js', '_preact.js'],
    dynamicImports: ['src/painters/gl/deck.ts'],
  },
  '_maplibre.js': { file: 'maplibre.js', assets: ['worker.js'] },
  'src/painters/gl/deck.ts': { file: 'deck.js', imports: ['_maplibre.js'] },
}

test('what is left out takes its own imports along, but not shared ones', () => {
  const keys = reachable(manifest, (key) => key.includes('/gl/'))
  expect(filesOf(manifest, keys)).toEqual(['app.css', 'app.js', 'preact.js', 'table.js'])
})

test('leaving out the inner import only keeps the outer one with its assets', () => {
  const keys = reachable(manifest, (key) => key.includes('deck'))
  expect(filesOf(manifest, keys)).toContain('worker.js')
  expect(filesOf(manifest, keys)).not.toContain('deck.js')
})
