// Finds nginx; on Debian as root it installs one, elsewhere it says what to do.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { posix } from 'node:path'

/** Path of nginx. Throws one sentence that says what to install where there is none. */
export function findNginx(): string {
  const folders = [...(process.env.PATH ?? '').split(posix.delimiter), '/usr/sbin', '/usr/local/sbin']
  const find = () => folders.map((folder) => posix.join(folder, 'nginx')).find((place) => existsSync(place))
  const found = find()
  if (found) return found
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    throw new Error('这项测试需要 nginx：请安装。This test needs nginx: please install it.')
  const run = (...args: string[]) => execFileSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  console.log('安装 · installing: nginx-light')
  run('update', '-q')
  run('install', '-y', '-q', '--no-install-recommends', 'nginx-light')
  const installed = find()
  if (installed) return installed
  throw new Error('已安装 nginx-light，却找不到它。nginx-light was installed but cannot be found.')
}
