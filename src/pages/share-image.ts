/** The picture that previews of a page show. */
export interface ShareImage {
  /** Its path under the site's root, with no slash at its start. */
  readonly file: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** What it shows, for who cannot see it. */
  readonly alt: string
}
