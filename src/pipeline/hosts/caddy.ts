// An example for Caddy, which serves the compressed files by itself.
import { anew, forever, type HostRequest, headersOf, quoted } from './host-request.ts'

/** Where the example says that the built files lie, and what it listens on: what a publisher changes. */
const caddyExample = { folder: '/srv/atlas', site: ':8080' } as const

export function caddyConfig(request: HostRequest): string {
  const { base } = request
  const headers = headersOf(request).map(([name, value]) => `\t\t${name} ${quoted(value)}`)
  return `# 浙江工业空间图谱：Caddyfile 示例。改 folder 与网址即可。
# Example for Caddy. Change folder and site.
${caddyExample.site} {
${base === '/' ? '' : `\tredir ${base.slice(0, -1)} ${base} 308\n`}\theader ${base}* {
${headers.join('\n')}
\t}
\t@hashed path ${base}assets/*
\theader @hashed Cache-Control ${quoted(forever)}
\t@others not path ${base}assets/*
\theader @others Cache-Control ${quoted(anew)}
\t@manifest path *.webmanifest
\theader @manifest Content-Type "application/manifest+json"
\thandle_path ${base}* {
\t\troot * ${caddyExample.folder}
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
}
`
}
