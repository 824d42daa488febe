// Somebody else's page, of an origin of its own: shows the HTML it is given and writes down the messages it hears.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'

export interface Host {
  /** "http://127.0.0.1:4321" */
  readonly origin: string
  /** Address of a page with that HTML in its body. */
  readonly page: (html: string) => string
  /** Files that lie beside the page, by name. */
  readonly files: Map<string, { readonly type: string; readonly content: Buffer }>
  readonly close: () => void
}

export interface Heard {
  readonly data: Record<string, unknown>
  readonly origin: string
}

const recorder = `<script>heard = []
addEventListener('message', ({ data, origin }) => heard.push({ data, origin }))</script>`

/** Starts on a free port of this machine. */
export async function startHost(): Promise<Host> {
  const pages: string[] = []
  const files: Host['files'] = new Map()
  const server = createServer(({ url = '/' }, answer) => {
    const [, number = ''] = /^\/page-(\d+)$/.exec(url) ?? []
    const file = files.get(url.slice(1))
    const body = pages[Number(number)]
    if (file) answer.writeHead(200, { 'content-type': file.type }).end(file.content)
    else if (number !== '' && body !== undefined)
      answer
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><title>Host</title><link rel="icon" href="data:,">${recorder}<body>${body}`)
    else answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    page: (html) => `${origin}/page-${pages.push(html) - 1}`,
    files,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** What the host's page has heard so far. */
export function heardBy(page: Page): Promise<readonly Heard[]> {
  return page.evaluate('heard') as Promise<readonly Heard[]>
}

/** Has the host's page say something to its frame, whoever is in it. */
export function sayToFrame(page: Page, message: unknown): Promise<void> {
  return page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message)
}
