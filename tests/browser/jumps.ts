// A talk led from two windows at random: what is pressed, what must then be seen, and what is seen.
import type { Page } from 'playwright-core'
import { presentText } from '../../src/i18n/present.messages.ts'
import { ready } from './atlas-test.ts'
import { onStep } from './hall.ts'

/** What both windows show. While the hall explores its step is not on the screen. */
export interface Seen {
  readonly step: number | null
  readonly blank: '' | 'black' | 'white'
  readonly isExploring: boolean
}

export interface Jump {
  readonly side: 'hall' | 'desk'
  readonly by: 'key' | 'number' | 'list' | 'button'
  /** A key's name, a step's number or a button's name. */
  readonly what: string
}

interface Talk {
  readonly step: number
  readonly blank: '' | 'black' | 'white'
  readonly isExploring: boolean
}

const text = presentText.zh
const stepKeys = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', ' ', 'Home', 'End']

/** Jumps in a row from step 1 on, each with what both windows must show after it. The same seed gives the same jumps. */
export function* jumps({ seed, count, steps }: { seed: number; count: number; steps: number }) {
  const random = randomFrom(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  let talk: Talk = { step: 1, blank: '', isExploring: false }
  for (let n = 0; n < count; n += 1) {
    const jump = pick(jumpsFrom(talk, String(1 + Math.floor(random() * steps)), pick))
    talk = after(talk, jump, steps)
    const then: Seen = { ...talk, step: talk.isExploring ? null : talk.step }
    yield { jump, then }
  }
}

/** One of each kind that makes sense now. */
function jumpsFrom(talk: Talk, step: string, pick: <T>(all: readonly T[]) => T): readonly Jump[] {
  const desk: Jump[] = [
    { side: 'desk', by: 'key', what: pick(stepKeys) },
    { side: 'desk', by: 'number', what: step },
    { side: 'desk', by: 'list', what: step },
    { side: 'desk', by: 'button', what: pick([text.next, text.previous]) },
    { side: 'desk', by: 'button', what: pick([text.black, text.white]) },
    { side: 'desk', by: 'key', what: pick(['b', '.', 'w']) },
  ]
  if (talk.isExploring)
    return [
      ...desk,
      { side: 'desk', by: 'button', what: text.resume },
      { side: 'hall', by: 'key', what: pick(['r', 'e', 'PageDown', 'PageUp']) },
      { side: 'hall', by: 'key', what: pick(['b', 'w']) },
    ]
  return [
    ...desk,
    { side: 'hall', by: 'key', what: pick(stepKeys) },
    { side: 'hall', by: 'key', what: pick(stepKeys) },
    { side: 'hall', by: 'number', what: step },
    { side: 'hall', by: 'key', what: pick(['b', '.', 'w']) },
    { side: 'hall', by: 'key', what: 'e' },
  ]
}

function after(talk: Talk, { side, by, what }: Jump, steps: number): Talk {
  const goTo = (step: number): Talk => ({ step: Math.min(Math.max(1, step), steps), blank: '', isExploring: false })
  if (by === 'number' || by === 'list') return goTo(Number(what))
  const blank = blankOf(what)
  if (blank) return { ...talk, blank: talk.blank === blank ? '' : blank }
  if (what === 'e' && !talk.isExploring) return { ...talk, blank: '', isExploring: true }
  if (what === text.resume) return goTo(talk.step)
  if (side === 'hall' && talk.isExploring) return goTo(talk.step)
  if (what === 'Home') return goTo(1)
  if (what === 'End') return goTo(steps)
  const isBack = what === 'PageUp' || what === 'ArrowLeft' || what === text.previous
  return goTo(talk.step + (isBack ? -1 : 1))
}

function blankOf(what: string): 'black' | 'white' | null {
  if (what === 'b' || what === '.' || what === text.black) return 'black'
  return what === 'w' || what === text.white ? 'white' : null
}

/** Resolves when the keys have been pressed, not when anything has come of it. */
export async function makeJump({ page, desk }: { page: Page; desk: Page }, { side, by, what }: Jump): Promise<void> {
  const { keyboard } = side === 'hall' ? page : desk
  if (by === 'key') await keyboard.press(what)
  else if (by === 'number') {
    await keyboard.type(what)
    await keyboard.press('Enter')
  } else if (by === 'list') await desk.locator(`.pl li:nth-child(${what}) button`).click()
  else await desk.locator('.pl').getByRole('button', { name: what, exact: true }).click()
}

/** Opens the presenter's window by its key and waits until it has heard the hall, which stands at `step`. */
export async function openDesk(page: Page, step = 1): Promise<Page> {
  await onStep(page, step)
  const [desk] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('o')])
  await ready(desk)
  await desk.getByText(text.connected).waitFor()
  return desk
}

export function hallState(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const blank = document.querySelector('.hb')?.classList
    const step = document.querySelector<HTMLElement>('.sl')?.dataset.step
    return {
      step: step === undefined ? null : Number(step),
      blank: blank?.contains('black') ? 'black' : blank ? 'white' : '',
      isExploring: document.querySelector('.he') !== null,
    }
  })
}

export function deskState(desk: Page): Promise<Seen> {
  return desk.evaluate((resume) => {
    const buttons = [...document.querySelectorAll('.pl .row button')]
    const [black, white] = buttons.filter((button) => button.hasAttribute('aria-pressed'))
    const isPressed = (button: Element | undefined) => button?.getAttribute('aria-pressed') === 'true'
    const isExploring = buttons.some((button) => button.textContent === resume)
    const step = Number(document.querySelector('.pl [aria-current="step"] span')?.textContent)
    return {
      step: isExploring ? null : step,
      blank: isPressed(black) ? 'black' : isPressed(white) ? 'white' : '',
      isExploring,
    }
  }, text.resume)
}

/** Numbers from 0 to 1 that only look random (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
