import type { KeepingPlan } from './keeping-plan.ts'

/** Where a file can be had from. */
export interface FileSources {
  /** A file that is kept under exactly this address. */
  readonly kept: (url: string) => Promise<Response | undefined>
  /** Asks the host. Rejects without a network. */
  readonly fromHost: () => Promise<Response>
  /** Keeps a file that a reader has seen, in its own time. */
  readonly keep: (url: string, answer: Response) => void
}

/** Tells which files are answered from what is kept. */
export interface KnownFiles {
  /** Whether the site's own worker has a say in an address; all others are left to the browser. */
  readonly isKnown: (url: URL) => boolean
  /** Whether an address is that of more detail. */
  readonly isDetail: (url: URL) => boolean
  /** The kept address of a file that is asked for by its name alone; null where none is. */
  readonly addressOfName: (url: URL) => string | null
}

/** Files that carry their hash in their name: also those of an earlier version, for pages still open. */
const HASHED = 'assets/'

/** Reads from a plan which files it knows. */
export function knownFiles({ base, kept, details }: KeepingPlan): KnownFiles {
  const byName = new Map(kept.map(({ url }) => [nameOf(url), url]))
  const detailed = new Set(details)
  const names = new Set([...byName.keys(), ...details.map(nameOf)])
  return {
    isKnown: ({ pathname }) => names.has(pathname) || pathname.startsWith(base + HASHED),
    isDetail: ({ pathname, search }) => detailed.has(pathname + search),
    addressOfName: ({ pathname, search }) =>
      search === '' ? (byName.get(pathname) ?? null) : null,
  }
}

function nameOf(url: string): string {
  return url.split('?', 1)[0] ?? url
}

/**
 * Answers the request for a file: as it is kept, else from the host. A file asked for by its name
 * alone, such as the dataset that somebody saves, is the host's newest, and the kept one without it.
 * @throws what the host's failure throws, where the file is not kept
 */
export async function answerFile(
  url: URL,
  files: KnownFiles,
  { kept, fromHost, keep }: FileSources,
): Promise<Response> {
  const found = await kept(url.href)
  if (found !== undefined) return found
  try {
    const answer = await fromHost()
    if (answer.ok && files.isDetail(url)) keep(url.href, answer.clone())
    return answer
  } catch (failure) {
    const address = files.addressOfName(url)
    const named = address === null ? undefined : await kept(new URL(address, url).href)
    if (named === undefined) throw failure
    return named
  }
}
