// Before the browser tests: serves the built site and finds the browser, once for all files.
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { serveSite } from '../../src/pipeline/serve/static-server.ts'
import { findBrowser } from './find-browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site below a sub-path, as a static host may have it. */
    readonly siteUrl: string
    readonly browserPath: string
  }
}

export default async function setup(project: TestProject) {
  if (!existsSync('dist/index.html'))
    throw new Error(
      '还没有 dist/index.html：先运行 npm run build。There is no dist/index.html yet: run npm run build first.',
    )
  const browserPath = findBrowser()
  const site = await serveSite({ folder: 'dist', base: '/atlas/', port: 0 })
  project.provide('siteUrl', site.url)
  project.provide('browserPath', browserPath)
  return site.close
}
