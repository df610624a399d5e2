import { type ReactNode, use } from 'react'
import { HeldFiles } from './held-files.ts'

interface FileLinkProps {
  /** Path that the site's addresses begin with. */
  readonly base: string
  /** The file's path under it. */
  readonly file: string
  readonly children: ReactNode
}

/** Leads to a file that lies beside the pages; saves it where the page is all there is and holds it. */
export function FileLink({ base, file, children }: FileLinkProps) {
  const save = use(HeldFiles)
  if (save === null) return <a href={`${base}${file}`}>{children}</a>
  return (
    <button type="button" className="quiet-button" onClick={() => save(file)}>
      {children}
    </button>
  )
}
