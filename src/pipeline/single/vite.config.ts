// `npm run build:single`: the whole atlas as one HTML file for a stick.
import { defineConfig } from 'vite'
import { firstPage } from '../prerender/first-page-plugin.ts'
import { splitEnglish } from '../split-english-plugin.ts'
import { singleFile } from './single-file-plugin.ts'

export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // What the page cannot answer without is one script, with all that it imports: here every script is asked for by itself, one
    // layer of imports after the other, and the page would wait for each.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', test: /src\/(?:link|settle)\.ts$/ }] } } },
  },
  plugins: [
    splitEnglish(),
    firstPage({ hasEmbeds: false }),
    singleFile({ fileName: '浙江工业空间图谱.html', data: { folder: 'public/data', path: 'data' } }),
  ],
})
