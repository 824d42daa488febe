// Starts the browser with software graphics and without any network habit of its own.
import { type Browser, chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Debian's start script forces rasterising on the GPU, even an emulated one; a reader's browser without a GPU does not.
  '--disable-gpu-rasterization',
  // Text must be drawn alike on every machine that compares pictures.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
]

/** A headless browser; the caller closes it. Rejects where the file is no browser. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags, headless: true })
}
