/** A scheme and the beginning of a host. `https:page` is relative on a page that has the scheme. */
const BEGINS_WITH_HOST = /^https?:\/\/[^/]/i

/** `mailto:` and one address, without headers: those could fill in a letter for the reader. */
const MAIL_ADDRESS = /^mailto:[^\s@?&]+@[^\s@?&]+$/i

/** Whether `text` is a way to reach somebody: a web page, or a mail address as `mailto:a@b`. */
export function isContact(text: string): boolean {
  return isWebAddress(text) || MAIL_ADDRESS.test(text)
}

/**
 * Whether `text` is an absolute http or https address: the only links a dataset may bring to the
 * screen. `javascript:`, `data:` and everything else that a browser would run is refused.
 */
export function isWebAddress(text: string): boolean {
  return BEGINS_WITH_HOST.test(text) && URL.canParse(text)
}
