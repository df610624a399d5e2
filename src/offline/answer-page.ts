import { versionOf } from './page-version.ts'

/** What a page can be answered from. */
export interface PageSources {
  /** The version whose files are kept. */
  readonly version: string
  /** Asks the host. Rejects without a network. */
  readonly fromHost: () => Promise<Response>
  /** The kept shell; undefined where the browser has thrown it away. */
  readonly shell: () => Promise<Response | undefined>
  /** Passes when a reader has waited long enough for the host. */
  readonly patience: () => Promise<void>
}

/**
 * Answers a reader who opens a page. The host's page is better than the shell: it can be read before
 * any script has run. But the files that it needs come from what is kept, so it has to be of that
 * version; after an update of the site the shell is shown, until the reader asks for the new version.
 * The shell answers, too, where the host does not, or fails, or takes longer than a reader waits: a
 * connection that is there in name only is the common case on a journey.
 *
 * What the host gives that is no page of ours is handed on: a redirect, a network's own sign-in page.
 * @throws what the host's failure throws, where there is no shell either
 */
export async function answerPage(sources: PageSources): Promise<Response> {
  const { version, fromHost, shell, patience } = sources
  const coming = fromHost()
  const usable = coming
    .then(async (answer) => {
      if (answer.status >= 500) return null
      const itsVersion = await versionOf(answer)
      return itsVersion === null || itsVersion === version ? answer : null
    })
    // Also where the connection ends in the middle of the page.
    .catch(() => null)
  const kept = await shell()
  if (kept === undefined) return coming
  return (await Promise.race([usable, patience().then(() => null)])) ?? kept
}
