// The build: one page for any static host at any sub-path.
import { defineConfig } from 'vite'
import { compressed } from './src/pipeline/compress-plugin.ts'
import { firstPage } from './src/pipeline/prerender/first-page-plugin.ts'
import { splitEnglish } from './src/pipeline/split-english-plugin.ts'

export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  plugins: [splitEnglish(), firstPage(), compressed()],
})
