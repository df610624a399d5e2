/** Where a build of Dateline lives and how its addresses say what they show. */
export interface Site {
  /**
   * The path that every address begins with, percent-encoded as `location.pathname` has it: `/` or
   * `/dateline/`. In query mode it is the path of the one document (`/home/x/dateline/index.html`),
   * which is then written back as it is, since `file:` knows no index documents.
   */
  readonly base: string
  /** `pages`: stops and languages have pages of their own. `query`: one document, all in its query. */
  readonly mode: 'pages' | 'query'
  /** BCP 47 tags that have pages under a prefix of their own (`ar` under `/ar/`). Unused in query mode. */
  readonly languages: readonly string[]
  /**
   * Whole address of the published site that shows the same, with a slash at its end, for links that
   * are sent to somebody; left out where the addresses here are those.
   */
  readonly home?: string
}
