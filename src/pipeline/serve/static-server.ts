// Serves the built site on this machine: used by `npm start`, by the browser tests and by the bench.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { cacheControl, securityHeaders } from './security-headers.ts'

export interface SiteOptions {
  /** Folder with index.html in it. Its files are listed once, at the start. */
  readonly folder: string
  /** Sub-path with a slash at both ends: "/", "/atlas/". */
  readonly base?: string
  /** First port to try; each taken one moves to the next. 0 takes any free port. */
  readonly port?: number
  /** Called for each port that is taken. */
  readonly onTaken?: (port: number) => void
}

export interface Site {
  /** "http://127.0.0.1:4173" */
  readonly origin: string
  /** The site's address: origin and sub-path. */
  readonly url: string
  readonly close: () => Promise<void>
}

const host = '127.0.0.1'
const firstPort = 4173
const portsToTry = 50

/**
 * Serves a folder over HTTP on localhost only: right types, .br and .gz beside a file where the browser takes them,
 * ranges, caching headers and security headers. Rejects where no port is free or the folder cannot be read.
 */
export async function serveSite({ folder, base = '/', port = firstPort, onTaken }: SiteOptions): Promise<Site> {
  const server = createServer(siteHandler(folder, base))
  const taken = await listenOnFreePort(server, port, onTaken)
  const origin = `http://${host}:${taken}`
  return {
    origin,
    url: `${origin}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

function siteHandler(folder: string, base: string) {
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', cacheControl(path))
    },
  })
  return (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const path = request.url ?? '/'
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
    if (!path.startsWith(base)) return path === base.slice(0, -1) ? redirect(response, base) : refuse(response, 404)
    request.url = path.slice(base.length - 1)
    files(request, response, () => refuse(response, 404))
  }
}

function refuse(response: ServerResponse, status: 404 | 405) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(status === 404 ? '没有这个文件。No such file.\n' : '只能读取。Read only.\n')
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(308, { Location: location })
  response.end()
}

async function listenOnFreePort(server: Server, first: number, onTaken?: (port: number) => void): Promise<number> {
  const candidates = first === 0 ? [0] : Array.from({ length: portsToTry }, (_, index) => first + index)
  for (const port of candidates) {
    if (await listens(server, port)) return (server.address() as AddressInfo).port
    onTaken?.(port)
  }
  throw new Error(
    `端口 ${first}—${first + portsToTry - 1} 都被占用。No free port between ${first} and ${first + portsToTry - 1}.`,
  )
}

/** Resolves with false where the port is taken; rejects for any other error. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', succeeded)
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    const succeeded = () => {
      server.off('error', failed)
      resolve(true)
    }
    server.once('error', failed)
    server.once('listening', succeeded)
    server.listen(port, host)
  })
}
