// Finds nginx and its brotli module; on Debian as root it installs them, elsewhere it says what to do.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { posix } from 'node:path'

const packages = ['nginx-light', 'libnginx-mod-http-brotli-static']

/** Path of nginx. Throws one sentence that says what to install where there is none. */
export function findNginx(): string {
  const folders = [...(process.env.PATH ?? '').split(posix.delimiter), '/usr/sbin', '/usr/local/sbin']
  return findOrInstall(() => folders.map((folder) => posix.join(folder, 'nginx')).find((place) => existsSync(place)))
}

/** Path of the module that serves .br files. Throws as findNginx does. */
export function findBrotliModule(): string {
  const folders = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules']
  const name = 'ngx_http_brotli_static_module.so'
  return findOrInstall(() => folders.map((folder) => posix.join(folder, name)).find((place) => existsSync(place)))
}

function findOrInstall(find: () => string | undefined): string {
  const found = find()
  if (found) return found
  const wanted = packages.join(' ')
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    throw new Error(
      `这项测试需要 nginx 与 brotli 模块：请安装 ${wanted}。This test needs nginx and its brotli module: please install ${wanted}.`,
    )
  const run = (...args: string[]) => execFileSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(`安装 · installing: ${wanted}`)
  run('update', '-q')
  run('install', '-y', '-q', '--no-install-recommends', ...packages)
  const installed = find()
  if (installed) return installed
  throw new Error(`已安装 ${wanted}，却找不到。${wanted} were installed but cannot be found.`)
}
