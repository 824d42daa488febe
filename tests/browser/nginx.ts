// Runs nginx with the example that the build writes, as a publisher would.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { nginxConfig, nginxExample } from '../../src/pipeline/hosts/nginx.ts'
import { findBrotliModule, findNginx } from './find-nginx.ts'

export interface Nginx {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Serves a built folder below a sub-path with that folder's policy. Rejects with what nginx said where it does not start. */
export async function startNginx(folder: string, base: string): Promise<Nginx> {
  const port = await freePort()
  const place = await mkdtemp(join(tmpdir(), 'nginx-'))
  const example = await readFile(join(folder, 'nginx.conf.example'), 'utf8')
  const [, policy = ''] = /Content-Security-Policy "([^"]*)"/.exec(example) ?? []
  const site = nginxConfig({ base, policy })
    .replace(`listen ${nginxExample.port};`, `listen 127.0.0.1:${port};`)
    .replace(nginxExample.folder, `${resolve(folder)}/`)
  await writeFile(join(place, 'site.conf'), site)
  await writeFile(join(place, 'nginx.conf'), mainConfig(place))
  const child = spawn(findNginx(), ['-p', place, '-c', join(place, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const url = `http://127.0.0.1:${port}${base}`
  const stop = async () => {
    await ended(child)
    await rm(place, { recursive: true })
  }
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx: ${said}`)
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop }
    await new Promise((wait) => setTimeout(wait, 50))
  }
  await stop()
  throw new Error(`nginx does not answer: ${said}`)
}

/** Everything nginx writes stays in its own folder, and its worker may read ours. */
function mainConfig(place: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${place}/tmp;`,
  )
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `load_module ${findBrotliModule()};`,
    `pid ${place}/nginx.pid;`,
    'error_log stderr;',
    'events {}',
    `http { access_log off; ${temporary.join(' ')} include ${place}/site.conf; }`,
    '',
  ].join('\n')
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill()
  })
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
