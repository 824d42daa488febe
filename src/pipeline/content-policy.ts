// The content security policy in one place: what a page of the atlas may load.
import { createHash } from 'node:crypto'

/** Source expression for an inline script or style. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Directives as one line; all that is not named is forbidden. */
export function policyOf(directives: Readonly<Record<string, readonly string[]>>): string {
  const all = { 'default-src': ["'none'"], ...directives, 'base-uri': ["'none'"], 'form-action': ["'none'"] }
  return Object.entries(all)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** Policy of the site's pages: its own files, nothing else; inline styles and scripts by their hash. */
export function sitePolicy(styles: readonly string[], scripts: readonly string[] = []): string {
  return policyOf({
    'script-src': ["'self'", ...scripts.map(hashOf)],
    'worker-src': ["'self'", 'blob:'],
    'style-src': ["'self'", ...styles.map(hashOf)],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
  })
}
