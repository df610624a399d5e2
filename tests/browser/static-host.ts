import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { SlowFile } from './slow-file.ts'

/*
 * A host as plain as GitHub Pages: files, folders with an index.html, a redirect to the missing
 * slash, 404.html with status 404 for the rest, gzip, and no rule that rewrites a path. What works
 * here works on any static host.
 */

/** A site being served. */
export interface StaticHost {
  /** Address of the site's root, base included, with no slash at its end. */
  readonly url: string
  /** From now on serves another folder, as after an update of the site. */
  shows(folder: string): void
  /** From now on answers a path, from the host's root, with a file that comes as a test says. */
  holds(path: string, file: SlowFile): void
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

const gzipped = promisify(gzip)

/** What was packed once, by its digest: every reader comes with an empty cache and asks for all of it. */
const packed = new Map<string, Promise<Buffer>>()

/**
 * Serves a folder on a free port of this machine alone.
 * @param folder the built site
 * @param base the path it lies under, with a slash at both ends: `/` or `/dateline/`
 */
export async function hostSite(folder: string, base = '/'): Promise<StaticHost> {
  let shown = folder
  const slowFiles = new Map<string, SlowFile>()
  const server = createServer((request, response) => {
    const slowFile = slowFiles.get(request.url ?? '/')
    if (slowFile !== undefined) {
      slowFile.answers(response)
      return
    }
    answer(shown, base, request.url ?? '/').then(
      (given) => send(request, response, given),
      () => send(request, response, plain(500, 'The file could not be read.')),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no port.')
  return {
    url: `http://127.0.0.1:${address.port}${base.slice(0, -1)}`,
    shows: (other) => {
      shown = other
    },
    holds: (path, file) => {
      slowFiles.set(path, file)
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}

async function answer(folder: string, base: string, requested: string): Promise<Answer> {
  // The URL parser resolves "..", so that no path leads out of the folder.
  const { pathname, search } = new URL(requested, 'http://host')
  if (`${pathname}/` === base) return redirect(`${base}${search}`)
  if (!pathname.startsWith(base)) return plain(404, 'No site lies here.')
  const path = decoded(pathname.slice(base.length))
  if (path === null) return plain(400, 'The address is not percent-encoded UTF-8.')

  const file = join(folder, path)
  const kind = await kindOf(file)
  if (kind === 'folder' && !pathname.endsWith('/')) return redirect(`${pathname}/${search}`)
  if (kind === 'file') return fileAnswer(200, file)
  const index = join(file, 'index.html')
  if (kind === 'folder' && (await kindOf(index)) === 'file') return fileAnswer(200, index)
  const notFound = join(folder, '404.html')
  return (await kindOf(notFound)) === 'file'
    ? fileAnswer(404, notFound)
    : plain(404, 'There is no such file.')
}

/** The decoded path; null when it is no UTF-8, or smuggles in a separator or a step upwards. */
function decoded(path: string): string | null {
  try {
    const segments = path.split('/').map(decodeURIComponent)
    const isSafe = segments.every((segment) => segment !== '..' && !/[/\\\0]/.test(segment))
    return isSafe ? segments.join('/') : null
  } catch {
    return null
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(path).catch(() => null)
  if (found?.isFile() === true && !path.endsWith('/')) return 'file'
  return found?.isDirectory() === true ? 'folder' : 'nothing'
}

async function fileAnswer(status: number, file: string): Promise<Answer> {
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
  const headers = { 'content-type': type, 'cache-control': 'max-age=600' }
  return { status, headers, body: await readFile(file) }
}

function redirect(location: string): Answer {
  return { status: 301, headers: { location }, body: Buffer.alloc(0) }
}

function plain(status: number, text: string): Answer {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return { status, headers, body: Buffer.from(`${text}\n`) }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): Promise<void> {
  const isText = /charset=utf-8$/.test(headers['content-type'] ?? '')
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const sent = isText && takesGzip ? await pack(body) : body
  if (sent !== body) response.setHeader('content-encoding', 'gzip')
  if (isText) response.setHeader('vary', 'accept-encoding')
  response.writeHead(status, { ...headers, 'content-length': String(sent.length) })
  response.end(request.method === 'HEAD' ? undefined : sent)
}

function pack(body: Buffer): Promise<Buffer> {
  const digest = createHash('sha1').update(body).digest('hex')
  const known = packed.get(digest) ?? gzipped(body)
  packed.set(digest, known)
  return known
}
