import type { Notice } from '../view/notice.ts'

/** Where `?data=` may lead. */
export interface DataRules {
  /** Whole address of the site's root, with a slash at its end: what is given resolves against it. */
  readonly home: string
  /** Origins (`https://data.example.org`) that the site's owner lists besides the site's own. */
  readonly hosts: readonly string[]
}

/** A dataset's file to fetch, or the sentence that says why none is. */
export type DataAddress =
  | { readonly url: string; readonly host: string; readonly isOwn: boolean }
  | { readonly notice: Notice }

/**
 * Begins what `?data=` says of a file that lies on the reader's machine. Nobody else can open it, nor
 * can the page itself: a browser lets it read a file only when the reader opens that.
 */
const FILE_SCHEME = 'file:'

/** The value of `?data=` while a file of the reader's own is shown. */
export function dataOfFile(name: string): string {
  return FILE_SCHEME + name
}

/** The name of the reader's own file that a value of `?data=` stands for; null for any other. */
export function fileOfData(data: string): string | null {
  if (!data.toLowerCase().startsWith(FILE_SCHEME)) return null
  // A whole address of a file has folders, which are the reader's own matter.
  return data.slice(FILE_SCHEME.length).replace(/^.*[/\\]/, '')
}

/**
 * What a value of `?data=` leads to. The site's own host is always let in, other hosts where the owner
 * lists them; no scheme but http and https, and no name or password, which would be sent along.
 * Never throws.
 */
export function readDataAddress(data: string, { home, hosts }: DataRules): DataAddress {
  const file = fileOfData(data)
  if (file !== null) return { notice: { kind: 'data-on-machine', file } }
  const notice: Notice = { kind: 'data-no-address', data }
  if (!URL.canParse(data, home)) return { notice }
  const url = new URL(data, home)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return { notice }
  }
  const isOwn = url.origin === new URL(home).origin
  if (!isOwn && !hosts.includes(url.origin)) {
    return { notice: { kind: 'data-host-refused', host: url.host } }
  }
  url.hash = ''
  return { url: url.href, host: url.host, isOwn }
}
