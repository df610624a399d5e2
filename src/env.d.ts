interface ImportMetaEnv {
  /**
   * For each file beside the pages that keeps its name when its content changes, a mark of that
   * content, by its path under the site's root. The build puts it there; left out in development.
   */
  readonly DATELINE_FILE_MARKS?: Readonly<Record<string, string>>
}
