// Drives an installed Firefox over its own Marionette protocol: as much as one page needs to be opened and asked.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'

export interface Firefox {
  readonly open: (address: string) => Promise<void>
  /** Runs the body of a function in the page and gives back what it returns. */
  readonly ask: (body: string) => Promise<unknown>
  /** Handles of the windows that are open. */
  readonly windows: () => Promise<readonly string[]>
  /** What is asked from now on is asked in this window. */
  readonly enter: (handle: string) => Promise<void>
  /** Folder in which saved files arrive. */
  readonly downloads: string
  readonly close: () => Promise<void>
}

/** Path of Firefox; installed on Debian as root. Throws one sentence that says what to install elsewhere. */
function findFirefox(): string {
  const folders = (process.env.PATH ?? '').split(posix.delimiter)
  const find = () =>
    ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => posix.join(folder, name))).find(existsSync)
  const found = find()
  if (found) return found
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    throw new Error('这项测试需要 Firefox：请安装。This test needs Firefox: please install it.')
  console.log('安装 · installing: firefox-esr')
  const run = (...args: string[]) => execFileSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  run('update', '-q')
  run('install', '-y', '-q', '--no-install-recommends', 'firefox-esr')
  const installed = find()
  if (installed) return installed
  throw new Error('已安装 firefox-esr，却找不到它。firefox-esr was installed but cannot be found.')
}

/** Starts a Firefox of its own, headless, without a network. */
export async function startFirefox(port = 28_280): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'))
  const downloads = join(profile, 'saved')
  await writeFile(join(profile, 'user.js'), preferences(port, downloads))
  const child = spawn(findFirefox(), ['--headless', '--no-remote', '--marionette', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
  })
  const socket = await reach(port, child)
  const call = messenger(socket)
  await call('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } } })
  return {
    open: async (url) => void (await call('WebDriver:Navigate', { url })),
    ask: async (script) => Object(await call('WebDriver:ExecuteScript', { script, args: [] })).value,
    windows: async () => {
      const handles = await call('WebDriver:GetWindowHandles', {})
      return Array.isArray(handles) ? handles.map(String) : []
    },
    enter: async (handle) => void (await call('WebDriver:SwitchToWindow', { handle })),
    downloads,
    close: async () => {
      const isOver = new Promise((resolve) => child.once('exit', resolve))
      socket.destroy()
      child.kill()
      await isOver
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function preferences(port: number, downloads: string): string {
  const all = {
    'marionette.port': port,
    // A key that is pressed by script opens a window as one that is pressed by hand.
    'dom.disable_open_during_load': false,
    // Nothing listens there: whatever asks for the network fails.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    'network.captive-portal-service.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
  }
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

async function reach(port: number, child: ChildProcess): Promise<Socket> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1')
      attempt.once('connect', () => resolve(attempt))
      attempt.once('error', () => resolve(null))
    })
    if (socket) return socket
    await new Promise((wait) => setTimeout(wait, 100))
  }
  throw new Error('Firefox does not answer')
}

/** Messages are "length:[0, id, command, parameters]", answers "length:[1, id, error, result]". */
function messenger(socket: Socket) {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let bytes = Buffer.alloc(0)
  let last = 0
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk])
    for (;;) {
      const colon = bytes.indexOf(':')
      const length = Number(bytes.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 0 || bytes.length < colon + 1 + length) return
      const message: unknown = JSON.parse(bytes.subarray(colon + 1, colon + 1 + length).toString())
      bytes = bytes.subarray(colon + 1 + length)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error) asked?.reject(new Error(JSON.stringify(error)))
      else asked?.resolve(result)
    }
  })
  return (command: string, parameters: object): Promise<unknown> => {
    last += 1
    const text = Buffer.from(JSON.stringify([0, last, command, parameters]))
    socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]))
    return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }))
  }
}
