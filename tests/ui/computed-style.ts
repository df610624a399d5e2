/*
 * Whether an element is shown is asked thousands of times in each test that looks for a role and a name.
 * jsdom then computes sixteen properties, most of them colours, of the element and of everything around
 * it: three quarters of the time of such a test. Here the few that are asked for are found by themselves,
 * with the same result; whatever else is read is jsdom's.
 */

type ComputedStyle = (element: Element, pseudoElement?: string | null) => CSSStyleDeclaration

/** Lets the document answer quickly how its elements are shown, from now on. */
export function hastenComputedStyle(): void {
  const view = document.defaultView
  if (view === null) throw new Error('The document stands in no window.')
  const quick = quickComputedStyle(view.getComputedStyle.bind(view))
  // Not always the same object: tests may have the names of the document's window in their own.
  view.getComputedStyle = quick
  globalThis.getComputedStyle = quick
}

/**
 * The style as jsdom computes it, of which display, visibility, pointer-events and opacity are found
 * without it.
 */
function quickComputedStyle(whole: ComputedStyle): ComputedStyle {
  const displays = new Map<string, string>()

  const displayOf = (element: Element) => {
    if (hasOwnDisplay(element)) return whole(element).display
    // An attribute that is not there is null, which is another thing than an empty one.
    const attributes = DECIDING.map((name) => element.getAttribute(name))
    const key = JSON.stringify([element.localName, ...attributes])
    const display = displays.get(key) ?? whole(element).display
    displays.set(key, display)
    return display
  }

  const inherited = (element: Element, property: 'visibility' | 'pointerEvents') => {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      if (isStyled(around) || isHiddenPartOfTable(around)) return whole(element)[property]
    }
    return property === 'visibility' ? 'visible' : 'auto'
  }

  const find = (element: Element, property: string): string | null => {
    if (property === 'display') return displayOf(element)
    if (property === 'visibility') return inherited(element, 'visibility')
    if (/^pointer-?events$/i.test(property)) return inherited(element, 'pointerEvents')
    return property === 'opacity' && !isStyled(element) ? '' : null
  }

  return (element, pseudoElement) => {
    const isAlone = element.ownerDocument.styleSheets.length === 0
    if (pseudoElement || !isAlone) return whole(element, pseudoElement)
    return styleThat(
      (property) => find(element, property),
      () => whole(element),
    )
  }
}

/** The attributes that the browser's own style, as jsdom has it, decides on how something is laid out. */
const DECIDING = ['hidden', 'open', 'type']

/** Whether it is laid out as only the whole style can tell: by its own style, its place or its state. */
function hasOwnDisplay(element: Element): boolean {
  return isStyled(element) || element.localName === 'summary' || element.hasAttribute('popover')
}

function isStyled(element: Element): boolean {
  return element.hasAttribute('style')
}

/** The browser's own style lets these collapse, and nothing else be invisible. */
function isHiddenPartOfTable(element: Element): boolean {
  return element.hasAttribute('hidden') && /^(?:col|t(?:head|body|foot|r)$)/.test(element.localName)
}

/** A style that asks `find` first, and the whole for what that gives null for. */
function styleThat(
  find: (property: string) => string | null,
  whole: () => CSSStyleDeclaration,
): CSSStyleDeclaration {
  const getPropertyValue = (property: string) =>
    find(property) ?? whole().getPropertyValue(property)
  return new Proxy({} as CSSStyleDeclaration, {
    get(_, property) {
      if (property === 'getPropertyValue') return getPropertyValue
      const found = typeof property === 'string' ? find(property) : null
      if (found !== null) return found
      const style = whole()
      const value: unknown = Reflect.get(style, property)
      return typeof value === 'function' ? value.bind(style) : value
    },
  })
}
