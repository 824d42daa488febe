// Vite plugins of the installed atlas: manifest, icons and the service worker that keeps every file of the build.
import { readFileSync } from 'node:fs'
import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { palettes } from '../../scales/palette.ts'
import { readEdition } from '../edition.ts'
import { hostFileNames } from '../hosts/host-files.ts'
import { siteIcon } from './site-icon.ts'
import { webManifest } from './web-manifest.ts'

const icons = { plain: 'icon.svg', maskable: 'icon-maskable.svg' }

export function installed(): PluginOption[] {
  return [
    {
      name: 'installed',
      apply: 'build',
      generateBundle() {
        const { light } = palettes
        const edition = readEdition(readFileSync('data/edition.json', 'utf8'))
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
        emit('site.webmanifest', webManifest({ edition, ground: light.paper, icons }))
        emit(icons.plain, siteIcon(light, 0.92))
        emit(icons.maskable, siteIcon(light, 0.56))
      },
    },
    VitePWA({
      // The page registers it itself, once the reader can work; the manifest is ours, so that the first HTML does not grow.
      injectRegister: false,
      manifest: false,
      registerType: 'prompt',
      workbox: {
        globPatterns: ['**/*'],
        // Preview pictures are for those who see a link from outside.
        globIgnores: ['**/*.{br,gz}', '.vite/**', ...hostFileNames, 'sw.js', '**/*.png'],
        navigateFallbackDenylist: [/\.png$/],
        maximumFileSizeToCacheInBytes: 8_000_000,
        dontCacheBustURLsMatching: /^assets\//,
        // Options such as ?engine=svg do not make another page.
        ignoreURLParametersMatching: [/./],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ]
}
