// One file on a stick, in Firefox: opened by its path, with no network.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { presentText } from '../../src/i18n/present.messages.ts'
import { shareText } from '../../src/i18n/share.messages.ts'
import { storyText } from '../../src/i18n/story.messages.ts'
import { pageIds } from '../../src/view/view.ts'
import { expect, test } from './atlas-test.ts'
import { type Firefox, startFirefox } from './firefox.ts'
import { stories } from './hall.ts'
import { linkTo, places } from './reader.ts'
import { address, buildSingleFile } from './single-file.ts'

const patience = { timeout: 25_000 }

beforeAll(buildSingleFile, 180_000)

describe('in Firefox, from file://, without a network', () => {
  let started: Firefox | undefined
  beforeAll(async () => {
    started = await startFirefox()
  }, 180_000)
  afterAll(() => started?.close())

  /** The window at hand: the first, for as long as no other is entered. */
  const theFirefox = () => started ?? expect.fail('no Firefox')
  const ask = (body: string) => theFirefox().ask(body)
  const text = (selector: string) => ask(`return document.querySelector(${JSON.stringify(selector)})?.textContent`)
  const isReady = async () => {
    await expect
      .poll(
        () => ask('return document.documentElement.dataset.goes ?? document.documentElement.dataset.state'),
        patience,
      )
      .toBe('ready')
    await nextFrames()
  }
  /** Keys are listened to from the first frame on after what listens was drawn. */
  const nextFrames = async () => {
    const drawn = 'document.documentElement.dataset.drawn'
    await ask(
      `${drawn} = ""; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { ${drawn} = "yes" })))`,
    )
    await expect.poll(() => ask(`return ${drawn}`), patience).toBe('yes')
  }
  /** Opens the file anew, also where only the hash would be another. */
  const open = async (options: string, hash: string) => {
    await ask('document.documentElement.dataset.goes = "away"')
    await theFirefox().open(`${address}?${options}${hash}`)
    await isReady()
  }
  const click = (selector: string) => ask(`document.querySelector(${JSON.stringify(selector)}).click()`)
  const press = (name: string) =>
    expect
      .poll(
        () =>
          ask(
            `const button = [...document.querySelectorAll('button, dialog a')].find((b) => b.textContent.trim() === ${JSON.stringify(name)}); button?.click(); return !!button`,
          ),
        patience,
      )
      .toBe(true)
  /** Writes into a field as a reader does. */
  const write = (selector: string, words: string) =>
    ask(
      `const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(words)}; for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))`,
    )
  /** The file that a button saves. */
  const saved = async (name: string, ending: string): Promise<Buffer> => {
    const files = async () =>
      (await readdir(theFirefox().downloads).catch(() => [])).filter((file) => file.endsWith(ending))
    const before = new Set(await files())
    const fresh = async () => (await files()).filter((file) => !before.has(file))
    await press(name)
    await expect.poll(async () => (await fresh()).length, patience).toBe(1)
    const [file = ''] = await fresh()
    const read = () => readFile(join(theFirefox().downloads, file))
    await expect.poll(async () => (await read()).length, patience).toBeGreaterThan(0)
    return read()
  }

  test('it opens, follows its link, changes the theme and speaks English', async () => {
    await theFirefox().open(`${address}${linkTo({ layer: 'land', place: places.yiwu, language: 'en' })}`)
    await isReady()
    await expect.poll(() => ask('return document.querySelector("aside")?.textContent')).toContain('Yiwu')
    await expect.poll(() => ask('return document.title')).toContain('Zhejiang')
    const colours =
      'return new Set([...document.querySelectorAll("svg.map .ar > path[data-c]")].map((p) => p.getAttribute("fill"))).size'
    await expect.poll(() => ask(colours)).toBeGreaterThan(1)
    await ask('document.querySelector(".ly a").click()')
    await expect.poll(() => ask('return location.hash')).not.toContain('l=land')
  })

  test('it searches, saves CSV, SVG and PNG, has every page and prints the handout', async () => {
    await open('of=search&engine=svg', '')
    await ask('document.querySelector("[role=combobox]").focus()')
    await write('[role=combobox]', 'yiwu')
    await expect.poll(() => text('[role=listbox] [role=option]'), patience).toContain('义乌')
    await click('[role=listbox] [role=option]')
    await expect.poll(() => text('aside h2'), patience).toContain('义乌')

    await open('of=share&engine=svg', linkTo({ layer: 'indicator' }))
    await ask('dispatchEvent(new KeyboardEvent("keydown", { key: "s", bubbles: true, cancelable: true }))')
    const csv = (await saved(shareText.zh.csv, '.csv')).toString()
    expect(csv.split('\n').length).toBeGreaterThan(90)
    expect((await saved(shareText.zh.svg, '.svg')).toString()).toMatch(/^<(\?xml|svg)[\s\S]*<\/svg>\s*$/)
    const png = await saved(shareText.zh.png, '.png')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.length).toBeGreaterThan(20_000)

    for (const page of pageIds.filter((id) => id !== 'map')) {
      await open(`of=${page}&engine=svg`, linkTo({ page, compared: [places.yiwu, places.xiaoshan] }))
      await expect.poll(async () => String(await text('.pg')).length, patience).toBeGreaterThan(150)
    }
    await open('window=handout', linkTo({ story: 'land' }))
    await expect
      .poll(() => ask('return document.querySelectorAll(".ho article svg.map").length'), patience)
      .toBe(stories.find(({ id }) => id === 'land')?.steps.length)
  }, 120_000)

  test('a story is written, kept over a reload, taken away as Markdown and told', async () => {
    const t = storyText.zh
    await open('of=writing&engine=svg', linkTo({ layer: 'land' }))
    await press('演示')
    await press(t.create)
    await press(t.addStep)
    await write('.ed .eb input', '棒上的故事')
    await ask('document.documentElement.dataset.goes = "away"; location.reload()')
    await isReady()
    await press('演示')
    await expect.poll(() => text('dialog'), patience).toContain('棒上的故事')
    await press(t.edit)
    expect((await saved(t.exportMarkdown, '.md')).toString()).toMatch(/棒上的故事[\s\S]*view: #l=land/)
    await press('演示')
    await expect.poll(() => text('dialog'), patience).toContain('棒上的故事')
    await ask(
      `[...document.querySelectorAll('dialog li')].find((li) => li.textContent.includes('棒上的故事')).querySelector('button').click()`,
    )
    await expect.poll(() => text('.sl .ki'), patience).toBe('棒上的故事')
  }, 120_000)

  test('the presenter’s window leads the hall and follows it, over a reload of either', async () => {
    const { windows, enter } = theFirefox()
    const key = (name: string) =>
      ask(
        `dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(name)}, bubbles: true, cancelable: true }))`,
      )
    const hallStep = () => ask('return document.querySelector(".sl")?.dataset.step')
    const deskStep = () => text('.pl [aria-current="step"] span')

    await open('of=hall', linkTo({ story: '415x', present: true }))
    await expect.poll(hallStep, patience).toBe('1')
    await nextFrames()
    const [hall = ''] = await windows()
    await key('o')
    await expect.poll(async () => (await windows()).length, patience).toBe(2)
    const desk = (await windows()).find((handle) => handle !== hall) ?? ''
    await enter(desk)
    await expect.poll(() => text('.ps header .ok'), patience).toBe(presentText.zh.connected)
    await nextFrames()
    await key('PageDown')
    await enter(hall)
    await expect.poll(hallStep, patience).toBe('2')
    await key('PageDown')
    await enter(desk)
    await expect.poll(deskStep, patience).toBe('3')
    for (const [reloaded, steps] of [
      [desk, ['3', '4']],
      [hall, ['4', '5']],
    ] as const) {
      await enter(reloaded)
      // A key that the document which goes away still takes, or that none takes, says nothing of the one which comes.
      await ask('document.documentElement.dataset.goes = "away"; location.reload()')
      await isReady()
      await expect.poll(reloaded === desk ? deskStep : hallStep, patience).toBe(steps[0])
      await nextFrames()
      await enter(desk)
      await expect.poll(() => text('.ps header .ok'), patience).toBe(presentText.zh.connected)
      await key('PageDown')
      await enter(hall)
      await expect.poll(hallStep, patience).toBe(steps[1])
    }
  }, 120_000)
})
