// Response headers that go with the built site; the page carries its content security policy itself, in a meta element.

/** Sent with every response, and copied into the README for other hosts. Framing is allowed: a map may be embedded. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

const oneYearSeconds = 31_536_000

/** Files below assets/ carry a hash of their content in their name and never change; all others are asked for anew. */
export function cacheControl(path: string): string {
  return /\/assets\/[^/]+$/.test(path) ? `public, max-age=${oneYearSeconds}, immutable` : 'no-cache'
}
