// An example for nginx, to be included in its http block.
import { anew, forever, type HostRequest, headersOf, quoted, textTypes, typesByName } from './host-request.ts'

/** Where the example says that the built files lie, and the port it listens on: what a publisher changes. */
export const nginxExample = { folder: '/srv/atlas/', port: 8080 } as const

/** gzip_static is part of Debian's nginx, brotli_static a package beside it. */
export function nginxConfig(request: HostRequest): string {
  const { base } = request
  return `# 浙江工业空间图谱：nginx 示例，放进 http { } 中。改 folder 与端口即可。
# Example for nginx, to be included in http { }. Change folder and port.
map $uri $atlas_cache {
  default ${quoted(anew)};
  "~/assets/[^/]+$" ${quoted(forever)};
}

server {
  listen ${nginxExample.port};
${base === '/' ? '' : `  location = ${base.slice(0, -1)} { return 308 ${base}; }\n`}
  location ${base} {
    alias ${nginxExample.folder};
    index index.html;
    charset utf-8;
    charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};
    types {
${Object.entries(typesByName)
  .map(([type, endings]) => `      ${type} ${endings.join(' ')};`)
  .join('\n')}
    }

    # 文件旁已备好 .br 与 .gz。brotli 用 Debian 的 libnginx-mod-http-brotli-static；没有它就删去这一行。
    # .br and .gz lie beside the files. brotli is Debian's libnginx-mod-http-brotli-static; without it, remove that line.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

    add_header Cache-Control $atlas_cache always;
${headersOf(request)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
  }
}
`
}
