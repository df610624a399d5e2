import type { Pen } from '../../src/basemap/pen.ts'

/** What was drawn, with the settings that were in force. */
export interface Stroke {
  readonly act: 'fill' | 'stroke' | 'clip' | 'fillRect' | 'fillText' | 'strokeText' | 'restore'
  readonly colour: string
  readonly lineWidth: number
  readonly dash: readonly number[]
  readonly dashOffset: number
  readonly rule: string
  readonly text: string
  readonly font: string
  readonly align: string
  readonly direction: string
  readonly letterSpacing: string
  /** The points of the path, or where the text or rectangle stands, in pixels of the picture. */
  readonly points: readonly (readonly [number, number])[]
  /** How many clips are in force. */
  readonly clips: number
}

interface Settings {
  fillStyle: string | object
  strokeStyle: string | object
  lineWidth: number
  lineCap: Pen['lineCap']
  lineJoin: Pen['lineJoin']
  lineDashOffset: number
  font: string
  textAlign: Pen['textAlign']
  direction: Pen['direction']
  letterSpacing: string
  dash: readonly number[]
  clips: number
  /** Where the pen's origin lies in the picture, and how large its unit is there. */
  origin: readonly [number, number]
  unit: number
}

/** A pen that writes down what it is told, and keeps its settings as a canvas does. */
export function recordingPen(): { readonly pen: Pen; readonly strokes: readonly Stroke[] } {
  const strokes: Stroke[] = []
  const saved: Settings[] = []
  let path: [number, number][] = []
  const settings: Settings = {
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    lineDashOffset: 0,
    font: '10px sans-serif',
    textAlign: 'start',
    direction: 'inherit',
    letterSpacing: '0px',
    dash: [],
    clips: 0,
    origin: [0, 0],
    unit: 1,
  }
  const at = (x: number, y: number): [number, number] => [
    settings.origin[0] + x * settings.unit,
    settings.origin[1] + y * settings.unit,
  ]
  const record = (act: Stroke['act'], more: Partial<Stroke> = {}) => {
    const colour = act.startsWith('stroke') ? settings.strokeStyle : settings.fillStyle
    strokes.push({
      act,
      colour: String(colour),
      lineWidth: settings.lineWidth,
      dash: settings.dash,
      dashOffset: settings.lineDashOffset,
      rule: 'nonzero',
      text: '',
      font: settings.font,
      align: settings.textAlign,
      direction: settings.direction,
      letterSpacing: settings.letterSpacing,
      points: path,
      clips: settings.clips,
      ...more,
    })
  }
  const methods: Pick<Pen, MethodName> = {
    save: () => void saved.push({ ...settings }),
    restore: () => {
      const before = saved.pop()
      if (before === undefined) throw new Error('The pen was restored more often than saved.')
      Object.assign(settings, before)
      record('restore')
    },
    translate: (x, y) => {
      settings.origin = at(x, y)
    },
    scale: (x, y) => {
      if (x !== y) throw new Error('The recording pen scales both ways alike.')
      settings.unit *= x
    },
    beginPath: () => {
      path = []
    },
    moveTo: (x, y) => void path.push(at(x, y)),
    lineTo: (x, y) => void path.push(at(x, y)),
    closePath: () => undefined,
    rect: (x, y, width, height) => void path.push(at(x, y), at(x + width, y + height)),
    arc: (x, y) => void path.push(at(x, y)),
    fill: (rule) => record('fill', { rule: rule ?? 'nonzero' }),
    stroke: () => record('stroke'),
    clip: (rule) => {
      settings.clips += 1
      record('clip', { rule: rule ?? 'nonzero' })
    },
    fillRect: (x, y, width, height) =>
      record('fillRect', {
        points: [at(x, y), at(x + width, y + height)],
      }),
    setLineDash: (segments) => {
      settings.dash = segments
    },
    fillText: (text, x, y) => record('fillText', { text, points: [at(x, y)] }),
    strokeText: (text, x, y) => record('strokeText', { text, points: [at(x, y)] }),
  }
  return { pen: Object.assign(settings, methods), strokes }
}

type MethodName = {
  [Name in keyof Pen]: Pen[Name] extends (...args: never[]) => void ? Name : never
}[keyof Pen]
