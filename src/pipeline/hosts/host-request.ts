// What every host is to be told: its headers, the age of its files, and their types.
import { cacheControl, securityHeaders } from '../serve/security-headers.ts'

export interface HostRequest {
  /** Path of the site on its host, "/" at both ends. */
  readonly base: string
  /** Content security policy that holds for every page of the site. */
  readonly policy: string
}

/** Files below assets/ carry a hash of their content in their name. */
export const forever = cacheControl('/assets/a')
/** All others are asked for anew. */
export const anew = cacheControl('/index.html')

/** Headers of every answer. */
export function headersOf({ policy }: HostRequest): readonly (readonly [name: string, value: string])[] {
  return [...Object.entries(securityHeaders), ['Content-Security-Policy', policy]]
}

/** Endings by type, complete for the site, so that the host's own table need not know them. */
export const typesByName: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt', 'cff'],
  'text/markdown': ['md'],
  'text/csv': ['csv'],
  'application/json': ['json', 'topojson'],
  'application/geo+json': ['geojson'],
  'application/manifest+json': ['webmanifest'],
  'application/zip': ['zip'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
}

/** Types whose charset has to be said. */
export const textTypes = Object.keys(typesByName).filter((type) => /^text\/|json$/.test(type))

export const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`
