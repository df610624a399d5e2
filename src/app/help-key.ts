/** Under which a browser keeps that a reader wants no key of a single character. */
const KEPT_AS = 'dateline:help-key'

/** For a browser that keeps nothing. */
let isOffHere = false

/** Whether the key "?" shows the list of keys: yes, unless a reader has turned it off. */
export function isHelpKeyOn(): boolean {
  try {
    return !isOffHere && localStorage.getItem(KEPT_AS) !== 'off'
  } catch {
    return !isOffHere
  }
}

/**
 * Turns the key on or off (WCAG 2.2, 2.1.4), for later visits as well; where the browser keeps nothing,
 * as long as the page is open.
 */
export function setHelpKey(isOn: boolean): void {
  isOffHere = !isOn
  try {
    if (isOn) localStorage.removeItem(KEPT_AS)
    else localStorage.setItem(KEPT_AS, 'off')
  } catch {
    // A choice that is not kept is made again.
  }
}
