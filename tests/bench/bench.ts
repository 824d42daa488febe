// `npm run bench`: times the built atlas against a bare MapLibre page and prints a table for the README.
import { readFile, rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { programs } from '../../src/pipeline/serve/programs.ts'
import { runNode } from '../../src/pipeline/serve/run-node.ts'
import { type Site, serveSite } from '../../src/pipeline/serve/static-server.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { type ColdLoad, coldLoad, type PageToLoad } from './cold-load.ts'
import { compressFolder } from './compress-folder.ts'
import { type Conditions, profiles } from './conditions.ts'
import { timeData } from './data-time.ts'
import { timeLayerSwitches } from './layer-switch.ts'
import { describeMachine } from './machine.ts'
import { markdownTable, median } from './measures.ts'
import { buildPeer } from './peer-site.ts'
import { timeSingleFile } from './single-load.ts'
import { timeFlights } from './step-flight.ts'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    /** load, single, switch, flight or data; all without it. */
    only: { type: 'string' },
    /** Takes the dist/ that is there. */
    built: { type: 'boolean', default: false },
  },
})
const runs = Number(options.runs)
const wants = (part: string) => options.only === undefined || options.only === part
const log = (text: string) => console.error(text)
const ms = (value: number) => `${Math.round(value)} ms`
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

const atlasPage = (site: Site, engine: 'svg' | 'gl'): PageToLoad => ({
  url: `${site.url}?engine=${engine}`,
  coloured: 'svg path[data-c="331181"][fill]',
  gl: engine === 'gl' ? 'html[data-engine="gl"]' : null,
  ready: 'html[data-state="ready"]',
})
const peerPage = (site: Site): PageToLoad => ({
  url: site.url,
  coloured: 'html[data-map="coloured"]',
  gl: 'html[data-map="coloured"]',
  ready: null,
})

async function loadRows(browser: Browser, atlas: Site, peer: Site): Promise<string[][]> {
  const rows: string[][] = []
  for (const conditions of profiles) rows.push(...(await profileRows(browser, atlas, peer, conditions)))
  return rows
}

/** Alternates the three pages, so that a slow moment of the machine falls on all of them. */
async function profileRows(browser: Browser, atlas: Site, peer: Site, conditions: Conditions): Promise<string[][]> {
  const pages = { svg: atlasPage(atlas, 'svg'), gl: atlasPage(atlas, 'gl'), peer: peerPage(peer) }
  const loads: Record<keyof typeof pages, ColdLoad[]> = { svg: [], gl: [], peer: [] }
  for (let run = 0; run < runs; run++)
    for (const key of ['svg', 'peer', 'gl'] as const) {
      const load = await coldLoad(browser, pages[key], conditions)
      loads[key].push(load)
      log(
        `${conditions.name} ${run + 1}/${runs} ${key}: ${ms(load.colouredMs)} ${load.glMs === null ? '' : ms(load.glMs)}`,
      )
    }
  const mid = (key: keyof typeof pages, pick: (load: ColdLoad) => number | null) =>
    median(loads[key].map((load) => pick(load) ?? Number.NaN))
  const coloured = mid('svg', (load) => load.colouredMs)
  const bare = mid('peer', (load) => load.colouredMs)
  const gl = mid('gl', (load) => load.glMs)
  const name = (text: string) => `${text} (${conditions.name})`
  return [
    [name('time to coloured map'), ms(coloured), ms(bare), (coloured / bare).toFixed(2), '≤ 0.25'],
    [name('GL map ready'), ms(gl), ms(bare), (gl / bare).toFixed(2), '≤ 1.25'],
    [name('page answers its reader'), ms(mid('svg', (load) => load.readyMs)), '—', '—', '—'],
    [name('bytes until then, SVG'), kB(mid('svg', (load) => load.bytes)), '—', '—', '—'],
    [
      name('bytes until then, GL'),
      kB(mid('gl', (load) => load.bytes)),
      kB(mid('peer', (load) => load.bytes)),
      '—',
      '—',
    ],
  ]
}

/** Beside the atlas's own time stands that of the atlas on a server, in the first of the profiles. */
async function singleRows(browser: Browser, atlas: Site): Promise<string[][]> {
  const [conditions] = profiles
  if (!conditions) throw new Error('no profile')
  const { file, online } = await timeSingleFile(browser, atlasPage(atlas, 'svg'), conditions, runs)
  const row = (what: string, pick: (load: ColdLoad) => number | null) => {
    const [own, other] = [file, online].map((loads) => median(loads.map((load) => pick(load) ?? Number.NaN)))
    const ratio = ((own ?? Number.NaN) / (other ?? Number.NaN)).toFixed(2)
    const name = `single file, ${what} (second: online, ${conditions.name})`
    return [name, ms(own ?? Number.NaN), ms(other ?? Number.NaN), ratio, '≤ 1']
  }
  return [row('time to coloured map', (load) => load.colouredMs), row('answers its reader', (load) => load.readyMs)]
}

async function switchRows(browser: Browser, atlas: Site): Promise<string[][]> {
  const rows: string[][] = []
  for (const [engine, limit] of [
    ['svg', '≤ 16 ms'],
    ['gl', '≤ 8 ms'],
  ] as const) {
    const { medianMs, slowestMs, restMs, pairs } = await timeLayerSwitches(browser, atlas.url, engine)
    const name = `switching a layer, main-thread work, median of ${pairs} pairs (slowest), ${engine.toUpperCase()}`
    rows.push([name, `${medianMs.toFixed(1)} ms (${slowestMs.toFixed(1)} ms)`, '—', '—', limit])
    rows.push([
      `after it, once the reader rests: address, title, names for listeners, ${engine.toUpperCase()}`,
      `${restMs.toFixed(1)} ms`,
      '—',
      '—',
      '—',
    ])
  }
  return rows
}

async function flightRows(browser: Browser, atlas: Site): Promise<string[][]> {
  const folder = await buildPeer('flight.html')
  const peer = await serveSite({ folder, port: 0 })
  try {
    const { atlas: own, peer: bare, flights } = await timeFlights(browser, atlas.url, peer.url, runs)
    const row = (name: string, key: keyof typeof own, goal: string) => [
      `stepping through a story, ${name}, median of ${flights} flights`,
      `${own[key].toFixed(1)} ms`,
      `${bare[key].toFixed(1)} ms`,
      (own[key] / bare[key]).toFixed(2),
      goal,
    ]
    return [
      row('time from frame to frame', 'frameMs', '≤ 1.2'),
      row('main-thread work of a whole step', 'workMs', '—'),
      row('longest frame', 'longestMs', '—'),
    ]
  } finally {
    await Promise.all([peer.close(), rm(folder, { recursive: true })])
  }
}

/** 33 Zhejiang, 51 Sichuan (the most counties of any province), and all. */
async function dataRows(): Promise<string[][]> {
  const seconds = async (province: string, times: number) => `${(await timeData(province, times)).toFixed(1)} s`
  return [
    ['npm run data, 90 counties', await seconds('33', 3), '—', '—', '≤ 3 s'],
    ['npm run data, 183 counties (51)', await seconds('51', 3), '—', '—', '—'],
    ['npm run data, whole country', await seconds('all', 1), '—', '—', '≤ 30 s'],
  ]
}

async function inBrowser(rows: string[][]): Promise<string> {
  await compressFolder('dist')
  const peerFolder = await buildPeer()
  await compressFolder(peerFolder)
  const atlas = await serveSite({ folder: 'dist', port: 0 })
  const peer = await serveSite({ folder: peerFolder, port: 0 })
  const browser = await launchBrowser(findBrowser())
  try {
    const firstHtmlBytes = (await readFile('dist/index.html.br')).length
    rows.push(['first HTML, brotli', `${firstHtmlBytes} bytes`, '—', '—', '≤ 14,600'])
    if (wants('load')) rows.push(...(await loadRows(browser, atlas, peer)))
    if (wants('single')) rows.push(...(await singleRows(browser, atlas)))
    if (wants('switch')) rows.push(...(await switchRows(browser, atlas)))
    if (wants('flight')) rows.push(...(await flightRows(browser, atlas)))
    return browser.version()
  } finally {
    await browser.close()
    await Promise.all([atlas.close(), peer.close(), rm(peerFolder, { recursive: true })])
  }
}

const rows: string[][] = []
if (!options.built) {
  if ((await runNode({ args: programs.data() })) !== 0) process.exit(1)
  if ((await runNode({ args: programs.vite('build', '--logLevel', 'warn') })) !== 0) process.exit(1)
}
const version = options.only === 'data' ? '—' : await inBrowser(rows)
if (wants('data')) rows.push(...(await dataRows()))
console.log(`\n${describeMachine(version)}; medians of ${runs} alternating runs, cache off, brotli.\n`)
console.log(markdownTable(['what', 'atlas', 'bare MapLibre', 'ratio', 'to reach'], rows))
