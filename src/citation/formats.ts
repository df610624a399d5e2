import { formatApa } from './apa.ts'
import { formatBibtex } from './bibtex.ts'
import { formatChicago } from './chicago.ts'
import type { CitedWork } from './cited-work.ts'
import { formatCslJson } from './csl-json.ts'
import { formatRis } from './ris.ts'

/** A way to write a citation down. */
export interface CitationFormat {
  readonly id: 'chicago' | 'apa' | 'bibtex' | 'ris' | 'csl-json'
  /** The name of the style or format, the same in every language. */
  readonly name: string
  /** Without a dot; absent where nobody keeps it as a file. */
  readonly fileExtension?: string
  /** All are UTF-8. */
  readonly mediaType: string
  /** Never throws, whatever the texts hold; the same work always gives the same text. */
  readonly format: (work: CitedWork) => string
}

/** Every format, in the order in which they are offered. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: 'chicago', name: 'Chicago', mediaType: 'text/plain', format: formatChicago },
  { id: 'apa', name: 'APA', mediaType: 'text/plain', format: formatApa },
  {
    id: 'bibtex',
    name: 'BibTeX',
    fileExtension: 'bib',
    mediaType: 'application/x-bibtex',
    format: formatBibtex,
  },
  {
    id: 'ris',
    name: 'RIS',
    fileExtension: 'ris',
    mediaType: 'application/x-research-info-systems',
    format: formatRis,
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    fileExtension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: formatCslJson,
  },
]
