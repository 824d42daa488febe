// Which browser the tests take, and what they say where there is none.
import { describe, expect, test } from 'vitest'
import { browserPlaces, findBrowser, type Machine } from './browser/find-browser.ts'

interface Installed {
  readonly files?: readonly string[]
  readonly fonts?: string
}

/** A made-up Linux machine that remembers what it was told to run and where apt-get brings a browser. */
function machine({ files = [], fonts = 'Noto Sans CJK SC' }: Installed, change: Partial<Machine> = {}) {
  const present = new Set(files)
  const ran: string[] = []
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (path) => present.has(path),
    isDebianRoot: false,
    run(program, args) {
      ran.push([program, ...args].join(' '))
      if (args.includes('chromium')) present.add('/usr/bin/chromium')
      return program === 'fc-list' ? fonts : ''
    },
    ...change,
  }
  return { made, ran }
}

describe('the browser that is taken', () => {
  test('CHROME_PATH comes before everything', () => {
    const { made } = machine({ files: ['/opt/chrome', '/usr/bin/chromium'] }, { env: { CHROME_PATH: '/opt/chrome' } })
    expect(findBrowser(made)).toBe('/opt/chrome')
  })

  test('a CHROME_PATH that does not exist is an error, not a reason to take another', () => {
    const { made } = machine({ files: ['/usr/bin/chromium'] }, { env: { CHROME_PATH: '/nowhere', PATH: '/usr/bin' } })
    expect(() => findBrowser(made)).toThrow('/nowhere')
  })

  test('a browser on the path is found and nothing is installed', () => {
    const { made, ran } = machine({ files: ['/usr/bin/microsoft-edge'] }, { isDebianRoot: true })
    expect(findBrowser(made)).toBe('/usr/bin/microsoft-edge')
    expect(ran.filter((line) => line.startsWith('apt-get'))).toEqual([])
  })

  test('macOS and Windows have their own places', () => {
    const mac = browserPlaces({ platform: 'darwin', env: { HOME: '/Users/li' } })
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    const windows = browserPlaces({ platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } })
    expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe')
  })
})

describe('where there is none', () => {
  test('Debian with root installs Chromium and the fonts it lacks', () => {
    const { made, ran } = machine({ fonts: '' }, { isDebianRoot: true })
    expect(findBrowser(made)).toBe('/usr/bin/chromium')
    expect(ran.at(-1)).toContain('chromium fonts-noto-cjk')
  })

  test('Debian with root and a browser, but no Chinese font, installs the font alone', () => {
    const { made, ran } = machine({ files: ['/usr/bin/chromium'], fonts: '' }, { isDebianRoot: true })
    expect(findBrowser(made)).toBe('/usr/bin/chromium')
    expect(ran.at(-1)).toMatch(/fonts-noto-cjk$/)
    expect(ran.at(-1)).not.toContain('chromium')
  })

  test('elsewhere one sentence in both languages says what to install', () => {
    const { made, ran } = machine({})
    expect(() => findBrowser(made)).toThrow(/请安装.*install one/)
    expect(ran).toEqual([])
  })
})
