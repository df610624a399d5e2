/** A file that is kept for reading without a network. */
export interface KeptFile {
  /** Its address from the host's root on, which names its content: no other ever lies there. */
  readonly url: string
  /**
   * What its content has to be (Subresource Integrity, section 3.1): `sha256-…`. Left out for the
   * shell, since hosts add to pages: that is told by its version.
   */
  readonly integrity?: string
}

/**
 * What one build of the site keeps in a reader's browser. Every address in it changes with the
 * content that it leads to, by the hash in its name or by a mark in its query. That is what keeps two
 * versions apart: a page finds the files that it was built with, or none, whichever worker answers.
 */
export interface KeepingPlan {
  /** The path that the site's addresses begin with: `/` or `/dateline/`. */
  readonly base: string
  /** BCP 47 tags that have pages under a prefix of their own. */
  readonly languages: readonly string[]
  /** What every page of the build carries as its version. */
  readonly version: string
  /** The address of the one page that is kept: it is drawn in the browser, whatever it is asked for. */
  readonly shell: string
  /** Everything that the program needs, the shell included. */
  readonly kept: readonly KeptFile[]
  /** Addresses of more detail of the map, which is kept once a reader has seen it. */
  readonly details: readonly string[]
}
