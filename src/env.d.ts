interface ImportMetaEnv {
  /**
   * For each file beside the pages that keeps its name when its content changes, a mark of that
   * content, by its path under the site's root. The build puts it there; left out in development.
   */
  readonly DATELINE_FILE_MARKS?: Readonly<Record<string, string>>
  /** Origins of other hosts whose datasets the site's owner lets it show; see build-settings.ts. */
  readonly DATELINE_DATA_HOSTS?: readonly string[]
}
