/**
 * Whether the browser let the text into the clipboard. It refuses without a permission and where the
 * page is not served over https; then the text must be shown for the reader's own copy command.
 */
export async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value)
    return true
  } catch {
    return false
  }
}
