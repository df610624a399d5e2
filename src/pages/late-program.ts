import { insertAtEndOfBody } from './html-head.ts'

const PROGRAM = /<script type="module"([^>]*) src="([^"]+)"><\/script>/

/**
 * What is pressed until the program runs is pressed again by it (early-entries.ts). A link leads on at
 * once, and takes along the days and whatever else the address says, as it does once the program runs.
 */
const NOTE_PRESSES =
  'globalThis.earlyPresses = []\n' +
  'const note = (event) => {\n' +
  '  if (globalThis.earlyPresses === undefined) return\n' +
  '  earlyPresses.push(event)\n' +
  '  const link = event.type === "click" && event.target.closest("#root a[href]")\n' +
  '  if (link && link.search === "" && link.origin === location.origin)\n' +
  '    link.search = location.search\n' +
  '}\n' +
  'for (const kind of ["click", "keydown"]) addEventListener(kind, note, true)\n'

/** What asks for a file early. Each has a line of its own. */
const HINT = /[ \t]*<link rel="(?:modulepreload|preload)"[^>]*>\n?/g

/**
 * The page whose program starts once the page has been painted: on a slow processor the program would
 * take a second before what is written can be read. It is fetched meanwhile, after what the page itself
 * needs: what asks for it stands at the page's end. In the head, it would share a slow connection with
 * the rest of the page, whatever its priority, and the map's stops are far down. A page in the
 * background is not painted, and one in a frame or under another dataset’s address has other contents:
 * they start at once.
 * @param html a page with its content written into it
 * @throws Error when the page has no program.
 */
export function withLateProgram(html: string): string {
  const [element, attributes = '', address = ''] = PROGRAM.exec(html) ?? []
  if (element === undefined)
    throw new Error('The page has no program: index.html needs its script.')
  const start =
    NOTE_PRESSES +
    `const start = () => import(${JSON.stringify(address.replaceAll('&amp;', '&'))})\n` +
    'const { classList } = document.documentElement\n' +
    'if (document.hidden || window.parent !== window || classList.contains("elsewhere")) start()\n' +
    'else requestAnimationFrame(() => setTimeout(start))'
  const hints = [
    `<link rel="modulepreload"${attributes} href="${address}">`,
    ...(html.match(HINT) ?? []).map((hint) => hint.trim()),
  ].map((hint) => hint.replace('<link', '<link fetchpriority="low"'))
  const late = html
    .replaceAll(HINT, '')
    .replace(element, () => `<script type="module">${start}</script>`)
  return insertAtEndOfBody(late, hints.join('\n'))
}
