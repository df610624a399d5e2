import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A sheet of a printed page. */
export interface PrintedPage {
  /** In points, 72 of which make an inch. */
  readonly width: number
  readonly height: number
  /** Its text from top to bottom, white space made one space. */
  readonly text: string
  /** Where its text reaches farthest to each side, in points from the left edge. */
  readonly left: number
  readonly right: number
}

/** Reads the sheets of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  // A copy: the reader takes the memory that it is handed.
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages: PrintedPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => ('str' in item ? [item] : []))
    const inked = texts.filter(({ str }) => str.trim() !== '')
    pages.push({
      width,
      height,
      text: texts
        .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
        .join('')
        .replace(/\s+/g, ' '),
      left: Math.min(...inked.map(({ transform }) => Number(transform[4]))),
      right: Math.max(...inked.map((item) => Number(item.transform[4]) + item.width)),
    })
  }
  await pdf.cleanup()
  return pages
}
