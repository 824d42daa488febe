// Every file beside the site that tells a host how to serve it.
import { apacheConfig } from './apache.ts'
import { caddyConfig } from './caddy.ts'
import type { HostRequest } from './host-request.ts'
import { iisConfig } from './iis.ts'
import { headersFile } from './netlify.ts'
import { nginxConfig } from './nginx.ts'

/** Their contents by name. None of them is part of the site. */
export function hostFilesOf(request: HostRequest) {
  return {
    _headers: headersFile(request),
    '.htaccess': apacheConfig(request),
    'web.config': iisConfig(request),
    'nginx.conf.example': nginxConfig(request),
    'Caddyfile.example': caddyConfig(request),
    // GitHub Pages leaves out files whose name begins with an underscore unless this one is there.
    '.nojekyll': '',
  } as const
}

export const hostFileNames = Object.keys(hostFilesOf({ base: '/', policy: '' }))
