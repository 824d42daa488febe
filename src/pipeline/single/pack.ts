// Text of the single file's parts: scripts rewritten to find each other, and everything packed for the page.
import { gzipSync } from 'node:zlib'

/** A script of the build as the bundler hands it over. */
export interface Script {
  /** "assets/index-a1b2.js" */
  readonly fileName: string
  readonly code: string
  /** File names of scripts that it imports at once. */
  readonly imports: readonly string[]
}

/** Name of a file without its folder; the bundler's hash makes it unique. */
export const partName = (fileName: string) => fileName.split('/').at(-1) ?? fileName

const lazyImport = /\bimport\(\s*(["'`])\.\/([\w.-]+\.js)\1\s*\)/g
const nextTo = /(["'`])\.\/([\w.-]+\.js)\1/g
const besides = /(?:(["'`])\1\s*\+\s*)?new URL\(\s*(["'`])(?:\.\/)?([\w.-]+\.js)\2\s*,\s*import\.meta\.url\s*\)\.href/g

/**
 * Rewrites a script's imports for open-parts.ts: lazy ones call `atlasPart`, the others and the addresses of workers become
 * marks that are filled with the part's address. What else asks where it came from, such as the bundler's preloading, which has
 * nothing to load here, is told the page's address.
 */
export function rewriteScript({ code, imports }: Pick<Script, 'code' | 'imports'>): string {
  return code
    .replace(lazyImport, (_, _quote, name: string) => `atlasPart("${name}").then((a)=>import(a))`)
    .replace(besides, (_, _empty, _quote, name: string) => `"part:${name}"`)
    .replace(nextTo, (whole, _quote, name: string) =>
      imports.some((file) => partName(file) === name) ? `"part:${name}"` : whole,
    )
    .replaceAll('import.meta.url', 'document.baseURI')
}

/** A circle of imports, as names; null where there is none. Parts in a circle could never get their addresses. */
export function findCircle(scripts: readonly Script[]): readonly string[] | null {
  const byName = new Map(scripts.map((script) => [script.fileName, script]))
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (done.has(name)) return null
    for (const next of byName.get(name)?.imports ?? []) {
      const circle = visit(next, [...path, name])
      if (circle) return circle
    }
    done.add(name)
    return null
  }
  for (const { fileName } of scripts) {
    const circle = visit(fileName, [])
    if (circle) return circle
  }
  return null
}

/** Names of the parts that a script needs before it can run, itself first. */
export function neededBy(name: string, scripts: readonly Script[]): readonly string[] {
  const byName = new Map(scripts.map((script) => [partName(script.fileName), script]))
  const needed = new Set([name])
  // A set goes on to what is added while it is gone through.
  for (const part of needed) for (const file of byName.get(part)?.imports ?? []) needed.add(partName(file))
  return [...needed]
}

/** A part as it stands in the page; unpack.ts reads it. */
export function packedPart(name: string, content: string | Uint8Array): string {
  return `<script type="text/plain" data-part="${name}">${gzipSync(content, { level: 9 }).toString('base64')}</script>`
}
