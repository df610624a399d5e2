import { escapeXml } from './escape-xml.ts'

/** Something to be written: a path or a text, with its style as attributes. */
export interface SvgMark {
  readonly style: string
  readonly shape: SvgPath | SvgText
  /** The numbers of the clips that it lies in, from the outermost. */
  readonly clips: readonly number[]
}

export interface SvgPath {
  readonly kind: 'path'
  readonly data: string
}

export interface SvgText {
  readonly kind: 'text'
  readonly attributes: string
  readonly text: string
}

/** A region outside which nothing is drawn. */
export interface SvgClip {
  readonly data: string
  readonly rule: 'nonzero' | 'evenodd'
}

/** What an SVG tells of itself, and its root's further attributes, such as a class. */
export interface SvgHead {
  readonly title: string
  readonly description: string
  readonly attributes?: Readonly<Record<string, string>>
}

/** All that makes a document. */
export interface SvgContent {
  readonly width: number
  readonly height: number
  readonly marks: readonly SvgMark[]
  readonly clips: readonly SvgClip[]
  /** Before every id, so that several drawings can stand in one page. */
  readonly idPrefix: string
  /** A CSS font-family list that texts have unless they say otherwise. */
  readonly fontFamily: string
}

/** Path data shorter than this is written again rather than referred to. */
const WORTH_SHARING = 40

/**
 * The document. It carries its styles as attributes (a Content-Security-Policy may forbid others),
 * refers to nothing outside of itself, and writes what repeats once: long paths by reference, and
 * the style of marks in a row on a group around them. References are in the older form, which
 * Inkscape before 1.0 needs.
 */
export function svgDocument(content: SvgContent, head: SvgHead): string {
  const { width, height, fontFamily } = content
  const shared = sharedPaths(content)
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': fontFamily,
    ...head.attributes,
  }
  const attributes = Object.entries(root)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
  const definitions = [...shared].map(([data, id]) => `<path id="${id}" d="${data}"/>`)
  const clips = content.clips.map(
    ({ data, rule }, index) =>
      `<clipPath id="${content.idPrefix}c${index}">${writePath(data, shared, rule === 'evenodd' ? ' clip-rule="evenodd"' : '')}</clipPath>`,
  )
  const texts = `<title>${escapeXml(head.title)}</title><desc>${escapeXml(head.description)}</desc>`
  const defs =
    clips.length + definitions.length === 0
      ? ''
      : ['<defs>', ...definitions, ...clips, '</defs>'].join('')
  return `<svg${attributes}>${texts}${defs}${writeMarks(content, shared)}</svg>`
}

/** Ids of the path data that is worth writing once for all its uses. */
function sharedPaths({ marks, clips, idPrefix }: SvgContent): ReadonlyMap<string, string> {
  const uses = new Map<string, number>()
  const all = [...clips, ...marks.flatMap(({ shape }) => (shape.kind === 'path' ? [shape] : []))]
  for (const { data } of all) uses.set(data, (uses.get(data) ?? 0) + 1)
  const repeated = [...uses].filter(([data, count]) => count > 1 && data.length > WORTH_SHARING)
  return new Map(repeated.map(([data], index) => [data, `${idPrefix}p${index}`]))
}

function writeMarks({ marks, idPrefix }: SvgContent, shared: ReadonlyMap<string, string>): string {
  let text = ''
  let open: readonly number[] = []
  for (const run of runsOf(marks)) {
    const common = open.findIndex((clip, index) => clip !== run.clips[index])
    const kept = common < 0 ? open.length : common
    text += '</g>'.repeat(open.length - kept)
    text += run.clips
      .slice(kept)
      .map((clip) => `<g clip-path="url(#${idPrefix}c${clip})">`)
      .join('')
    open = run.clips
    const isSingle = run.shapes.length === 1
    const shapes = run.shapes.map((shape) => writeShape(shape, shared, isSingle ? run.style : ''))
    text += isSingle ? shapes.join('') : `<g${run.style}>${shapes.join('')}</g>`
  }
  return text + '</g>'.repeat(open.length)
}

interface Run {
  readonly style: string
  readonly clips: readonly number[]
  readonly shapes: SvgMark['shape'][]
}

/** Marks in a row with the same style and the same clips. */
function runsOf(marks: readonly SvgMark[]): readonly Run[] {
  const runs: Run[] = []
  for (const { style, clips, shape } of marks) {
    const last = runs.at(-1)
    if (last?.style === style && last.clips.join() === clips.join()) last.shapes.push(shape)
    else runs.push({ style, clips, shapes: [shape] })
  }
  return runs
}

function writeShape(
  shape: SvgMark['shape'],
  shared: ReadonlyMap<string, string>,
  style: string,
): string {
  if (shape.kind === 'path') return writePath(shape.data, shared, style)
  return `<text${shape.attributes}${style}>${escapeXml(shape.text)}</text>`
}

function writePath(data: string, shared: ReadonlyMap<string, string>, style: string): string {
  const id = shared.get(data)
  return id === undefined ? `<path d="${data}"${style}/>` : `<use xlink:href="#${id}"${style}/>`
}
