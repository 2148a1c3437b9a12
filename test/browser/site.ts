/**
 * The web, as far as the browsers under test can see it: a proxy on this machine that answers for every host with the
 * pages of test/pages, or with pages that a test puts there, and writes down every request.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, normalize } from 'node:path'

const folder = join(import.meta.dirname, '../pages')

export interface Site {
  port: number
  /** Every request since the start, as "GET http://news.example/conflict.html" or "CONNECT host:443". */
  requests: string[]
  /** Those of them that were for pages of the tests. */
  known: Set<string>
  /** Puts a page at a path of every host. */
  put(path: string, html: string, headers?: Record<string, string>): void
  close(): void
}

/** The browser's own errands, which it runs with and without extensions. */
const ownErrands =
  /^\w+ (?:https?:\/\/)?(?:[\w.-]+\.)?(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:org|com|net)|firefox\.com)[:/]/

/** What browsers ask of every site they open. */
const icon = /^GET http:\/\/\w+\.example\/favicon\.ico$/

/** Requests that neither the browser itself nor a test, by opening a page, has made. */
export function requestsByOthers({ requests, known }: Site): string[] {
  return requests.filter((request) => !ownErrands.test(request) && !icon.test(request) && !known.has(request))
}

/** The sites that tests open. */
export const news = 'http://news.example'
export const other = 'http://other.example'

export async function startSite(): Promise<Site> {
  const requests: string[] = []
  const known = new Set<string>()
  const pages = new Map<string, { html: string; headers: Record<string, string> }>()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests.push(`${request.method} ${request.url}`)
    const { pathname, host } = new URL(request.url ?? '/', news)
    const page = pages.get(pathname)
    const type = { 'content-type': 'text/html; charset=utf-8' }
    const isPage = request.method === 'GET' && host.endsWith('.example') && request.url?.startsWith('http:')
    if (page) {
      if (isPage) known.add(`GET ${request.url}`)
      response.writeHead(200, { ...type, ...page.headers }).end(page.html)
      return
    }
    const file = await readFile(join(folder, normalize(pathname))).catch(() => null)
    if (file && isPage) known.add(`GET ${request.url}`)
    if (file) response.writeHead(200, type).end(file)
    else response.writeHead(404).end()
  }

  const server = createServer((request, response) => void answer(request, response))
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`)
    // The browser may have hung up by now: nobody misses the answer.
    socket.on('error', () => {})
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port to serve the pages on')
  return {
    port: address.port,
    requests,
    known,
    put: (path, html, headers = {}) => void pages.set(path, { html, headers }),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
