/** How long the browser may take to fetch a file that it was handed, in milliseconds. */
const KEPT_FOR = 60_000

/** Hands a file to the browser to save under a name; where to is the reader's and the browser's matter. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR)
}
