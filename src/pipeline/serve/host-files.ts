// What other hosts need to serve the site as well as ours does: a _headers file and an example for nginx.
import { cacheControl, securityHeaders } from './security-headers.ts'

export interface HostFilesRequest {
  /** Path of the site on its host, "/" at both ends. */
  readonly base: string
  /** Content security policy that holds for every page of the site. */
  readonly policy: string
}

const forever = cacheControl('/assets/a')

function headers({ policy }: HostFilesRequest): readonly (readonly [string, string])[] {
  return [...Object.entries(securityHeaders), ['Content-Security-Policy', policy]]
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both ask for a page anew by themselves and join what two rules say of one
 * header, so that only hashed files get a rule for their age.
 */
export function headersFile(request: HostFilesRequest): string {
  const lines = headers(request).map(([name, value]) => `  ${name}: ${value}`)
  return [`${request.base}*`, ...lines, `${request.base}assets/*`, `  Cache-Control: ${forever}`, ''].join('\n')
}

/** Types by ending, complete for the site, so that the host's own table need not know them. */
const types = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js mjs',
  'text/plain': 'txt cff',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'application/json': 'json topojson',
  'application/geo+json': 'geojson',
  'application/manifest+json': 'webmanifest',
  'application/zip': 'zip',
  'image/svg+xml': 'svg',
  'image/png': 'png',
} as const

/** Where the example says that the built files lie, and the port it listens on: what a publisher changes. */
export const nginxExample = { folder: '/srv/atlas/', port: 8080 } as const

/** An example for `include` in the http block of nginx; gzip_static is part of Debian's nginx, brotli_static is not. */
export function nginxConfig(request: HostFilesRequest): string {
  const { base } = request
  const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`
  return `# 浙江工业空间图谱：nginx 示例，放进 http { } 中。改 folder 与端口即可。
# Example for nginx, to be included in http { }. Change folder and port.
map $uri $atlas_cache {
  default ${quoted(cacheControl('/index.html'))};
  "~/assets/[^/]+$" ${quoted(forever)};
}

server {
  listen ${nginxExample.port};
${base === '/' ? '' : `  location = ${base.slice(0, -1)} { return 308 ${base}; }\n`}
  location ${base} {
    alias ${nginxExample.folder};
    index index.html;
    charset utf-8;
    charset_types text/css text/javascript text/plain text/markdown text/csv application/json application/geo+json;
    types {
${Object.entries(types)
  .map(([type, endings]) => `      ${type} ${endings};`)
  .join('\n')}
    }

    # 已备好 .gz 与 .br；brotli_static 需要 libnginx-mod-http-brotli-static。
    # .gz and .br lie ready; brotli_static needs libnginx-mod-http-brotli-static.
    gzip_static on;
    # brotli_static on;
    gzip_vary on;

    add_header Cache-Control $atlas_cache always;
${headers(request)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
  }
}
`
}
