// Finds the Chrome, Chromium or Edge that is installed; on Debian as root it installs one, elsewhere it says what to do.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** What this system looks like; given by tests, else read from the process. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
  readonly isDebianRoot: boolean
  readonly run: (program: string, args: readonly string[]) => string
}

const commandNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Every place where a browser may stand on this kind of system, best first. */
export function browserPlaces({ platform, env }: Pick<Machine, 'platform' | 'env'>): readonly string[] {
  if (platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
      const folder = env[name]
      return folder ? windowsPrograms.map((program) => `${folder}\\${program}`) : []
    })
  if (platform === 'darwin')
    return ['', env.HOME ?? ''].flatMap((home) =>
      macApplications.map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    )
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '')
  return commandNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

function thisMachine(): Machine {
  const isDebian =
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    isDebianRoot: isDebian && process.getuid?.() === 0,
    run: (program, args) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  }
}

/**
 * Path of a browser that the tests can drive: CHROME_PATH first, then the usual places.
 * Installs Chromium and Chinese fonts on Debian as root. Throws one sentence that says what to install elsewhere.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const asked = machine.env.CHROME_PATH
  if (asked) {
    if (machine.exists(asked)) return asked
    throw new Error(`CHROME_PATH 指向的文件不存在：${asked}。CHROME_PATH names a file that does not exist: ${asked}.`)
  }
  const found = browserPlaces(machine).find((place) => machine.exists(place))
  const missing = [
    ...(found ? [] : ['chromium']),
    ...(machine.isDebianRoot && !hasChinese(machine) ? ['fonts-noto-cjk'] : []),
  ]
  if (missing.length === 0 && found) return found
  if (!machine.isDebianRoot)
    throw new Error(
      '浏览器测试需要 Chrome、Chromium 或 Edge：请安装其中一个，或用 CHROME_PATH 指明其位置。' +
        'The browser tests need Chrome, Chromium or Edge: install one, or name its path in CHROME_PATH.',
    )
  install(machine, missing)
  const installed = found ?? browserPlaces(machine).find((place) => machine.exists(place))
  if (installed) return installed
  throw new Error('已安装 chromium，却找不到它。chromium was installed but cannot be found.')
}

/** True where fontconfig knows a font with Chinese characters; false where fontconfig itself is absent. */
function hasChinese({ run }: Machine): boolean {
  try {
    return run('fc-list', [':lang=zh', 'family']).trim() !== ''
  } catch {
    return false
  }
}

function install({ run }: Machine, names: readonly string[]) {
  console.log(`安装 · installing: ${names.join(', ')}`)
  run('apt-get', ['update', '-q'])
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names])
}
