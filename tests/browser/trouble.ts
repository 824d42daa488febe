// Writes down whatever a page should never do: errors, failed requests, requests to strangers, broken policy.
import type { BrowserContext, Page } from 'playwright-core'

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
  context.on('request', (request) => {
    if (isStranger(request.url())) note('stranger', request.url())
  })
  context.on('requestfailed', (request) => {
    if (!isStranger(request.url())) note('request', `${request.url()} ${request.failure()?.errorText ?? ''}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) note('request', `${response.status()} ${response.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') note('console', message.text())
  })
  context.on('page', (page: Page) => page.on('pageerror', (error) => note('exception', error.stack ?? error.message)))
  return troubles
}

/** Runs in the page. */
function watchPolicy() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    const { noteBrokenPolicy } = window as unknown as { noteBrokenPolicy: (text: string) => void }
    noteBrokenPolicy(`${violatedDirective} ${blockedURI} ${sourceFile}`)
  })
}
