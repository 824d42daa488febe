// The build: one page for any static host at any sub-path.
import { defineConfig } from 'vite'
import { compressed } from './src/pipeline/compress-plugin.ts'
import { hostFiles } from './src/pipeline/hosts/host-files-plugin.ts'
import { firstPage } from './src/pipeline/prerender/first-page-plugin.ts'
import { previews } from './src/pipeline/preview/previews-plugin.ts'
import { installed } from './src/pipeline/pwa/installed-plugin.ts'
import { smallPreload } from './src/pipeline/small-preload-plugin.ts'
import { splitEnglish } from './src/pipeline/split-english-plugin.ts'

/**
 * Few scripts rather than many: texts compress better together, and none is found out about only when another has
 * arrived. One each for the first page, profile and search, links and what keys do, what the first page shows next (a redrawing
 * for each part would hold up the engine), what calls the GL engine, the engine.
 */
const chunks = [
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'use', test: /src\/(search\/search|ui\/profile\/profile-panel)\.tsx?$/, priority: 1 },
  { name: 'link', test: /src\/(link|ui\/(shortcuts|map\/(flight|listen-to-keys)))\.ts$/ },
  {
    name: 'soon',
    test: /src\/ui\/(toolbar\/more-pages|sheet\/sheet-head|controls\/(batch-time|time-control)|legend\/legend-sources|footer\/scale-bar)\.tsx$/,
  },
  { name: 'settle', test: /src\/settle\.ts$/ },
  { name: 'engine', test: /src\/painters\/gl\/engine\.ts$/ },
]

export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    // The lists of what to preload would weigh more than they save: the first page needs two scripts.
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
    chunkSizeWarningLimit: 1200,
  },
  plugins: [smallPreload(), splitEnglish(), firstPage(), previews(), installed(), hostFiles(), compressed()],
})
