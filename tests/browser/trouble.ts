// Writes down whatever a page should never do: errors, failed requests, requests to strangers, broken policy.
import type { BrowserContext, Frame, Page, Request } from 'playwright-core'

export interface Trouble {
  readonly kind: 'console' | 'exception' | 'request' | 'stranger' | 'policy'
  readonly text: string
}

/** Collects from now on, for every page of the context. Requests to another origin are stopped as well. */
export async function collectTrouble(context: BrowserContext, origin: string): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = []
  const note = (kind: Trouble['kind'], text: string) => void troubles.push({ kind, text })
  const isStranger = (address: string) => /^(https?|wss?):/.test(address) && new URL(address).origin !== origin

  await context.exposeFunction('noteBrokenPolicy', (text: string) => note('policy', text))
  await context.addInitScript(watchPolicy)
  await context.route(
    (address) => isStranger(address.href),
    (route) => route.abort(),
  )
  const leaving = followLeaving()
  context.on('request', (request) => {
    leaving.asked(request)
    if (isStranger(request.url())) note('stranger', request.url())
  })
  context.on('requestfailed', (request) => {
    if (isStranger(request.url()) || leaving.hasCost(request)) return
    note('request', `${request.url()} ${request.failure()?.errorText ?? ''}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) note('request', `${response.status()} ${response.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') note('console', message.text())
  })
  context.on('page', (page: Page) => {
    page.on('framenavigated', leaving.arrived)
    page.on('pageerror', (error) => {
      if (!heldByDebugger.test(error.message)) note('exception', error.stack ?? error.message)
    })
  })
  return troubles
}

/**
 * Chromium may say so of a window that opens another while the test takes hold of the new one: both have stood still meanwhile. The
 * window is open, and what the tests then ask of it shows that it is.
 */
const heldByDebugger = /^Failed to execute 'open' on 'Window': The provided callback is no longer runnable/

/** Runs in the page. */
function watchPolicy() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    const { noteBrokenPolicy } = window as unknown as { noteBrokenPolicy: (text: string) => void }
    noteBrokenPolicy(`${violatedDirective} ${blockedURI} ${sourceFile}`)
  })
}

/**
 * Knows which requests were given up only because their page was left for another: how many those are depends on the machine. A page
 * that is being left goes on asking until the next one is there.
 */
function followLeaving() {
  const left = new WeakMap<Frame, number>()
  const beingLeft = new WeakSet<Frame>()
  const leftBefore = new WeakMap<Request, number>()
  return {
    asked(request: Request): void {
      const frame = frameOf(request)
      if (!frame) return
      if (request.isNavigationRequest()) {
        left.set(frame, (left.get(frame) ?? 0) + 1)
        beingLeft.add(frame)
      }
      leftBefore.set(request, (left.get(frame) ?? 0) - (beingLeft.has(frame) ? 1 : 0))
    },
    arrived: (frame: Frame) => void beingLeft.delete(frame),
    hasCost(request: Request): boolean {
      const frame = frameOf(request)
      const isAborted = request.failure()?.errorText === 'net::ERR_ABORTED'
      return isAborted && frame !== null && (left.get(frame) ?? 0) > (leftBefore.get(request) ?? 0)
    },
  }
}

/** null for what no page asks for: a service worker, a window that is only just opening. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame()
  } catch {
    return null
  }
}
