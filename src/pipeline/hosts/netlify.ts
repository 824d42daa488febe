// The `_headers` file of Netlify and Cloudflare Pages.
import { forever, type HostRequest, headersOf } from './host-request.ts'

/** Both ask for a page anew by themselves and join what two rules say of one header, so that only hashed files get a rule for their age. */
export function headersFile(request: HostRequest): string {
  const lines = headersOf(request).map(([name, value]) => `  ${name}: ${value}`)
  return [`${request.base}*`, ...lines, `${request.base}assets/*`, `  Cache-Control: ${forever}`, ''].join('\n')
}
