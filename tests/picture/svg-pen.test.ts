// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Pen } from '../../src/basemap/pen.ts'
import { svgPen } from '../../src/picture/svg-pen.ts'
import { parseXml } from '../pages/parse-xml.ts'
import { readPath } from './read-path.ts'

const HEAD = { title: 'A picture', description: 'What it shows' }

/** The document of a drawing of 100 by 80 pixels. */
function drawn(draw: (pen: Pen) => void, idPrefix?: string): Document {
  const { pen, write } = svgPen({ width: 100, height: 80 }, idPrefix)
  draw(pen)
  return parseXml(write(HEAD))
}

function attributesOf(element: Element | null | undefined): Record<string, string> {
  return Object.fromEntries(
    [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
  )
}

function line(pen: Pen, ...points: readonly (readonly [number, number])[]): void {
  pen.beginPath()
  points.forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x, y)
    else pen.lineTo(x, y)
  })
}

function pointsOf(document: Document): readonly (readonly [number, number])[] {
  return [...document.querySelectorAll('path')].flatMap((path) =>
    readPath(path.getAttribute('d') ?? ''),
  )
}

describe('a drawing written as SVG', () => {
  it('tells its size and what it shows', () => {
    const svg = drawn(() => undefined).documentElement
    expect(attributesOf(svg)).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      width: '100',
      height: '80',
      viewBox: '0 0 100 80',
    })
    expect(svg.querySelector('title')?.textContent).toBe('A picture')
    expect(svg.querySelector('desc')?.textContent).toBe('What it shows')
  })

  it('fills and strokes with attributes alone, opacity on its own', () => {
    const document = drawn((pen) => {
      line(pen, [10, 10], [20, 10], [20, 20])
      pen.fillStyle = 'rgba(255, 0, 0, 0.3)'
      pen.fill()
      pen.strokeStyle = '#1d5c91'
      pen.lineWidth = 2.25
      pen.lineCap = 'round'
      pen.lineJoin = 'round'
      pen.setLineDash([7, 5])
      pen.lineDashOffset = 3
      pen.stroke()
    })
    const [fill, stroke] = document.querySelectorAll('path')
    expect(attributesOf(fill)).toMatchObject({ fill: '#ff0000', 'fill-opacity': '.3' })
    expect(attributesOf(stroke)).toMatchObject({
      fill: 'none',
      stroke: '#1d5c91',
      'stroke-width': '2.25',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'stroke-dasharray': '7 5',
      'stroke-dashoffset': '3',
    })
    expect(document.querySelector('[style], style')).toBeNull()
  })

  it('moves and scales what is drawn, lines and dashes with it, until it is restored', () => {
    const document = drawn((pen) => {
      pen.save()
      pen.translate(10, 20)
      pen.scale(2, 2)
      line(pen, [1, 1], [5, 1])
      pen.setLineDash([4])
      pen.stroke()
      pen.restore()
      line(pen, [1, 1], [5, 1])
      pen.stroke()
    })
    expect(pointsOf(document)).toEqual([
      [12, 22],
      [20, 22],
      [1, 1],
      [5, 1],
    ])
    const [large, small] = document.querySelectorAll('path')
    expect(attributesOf(large)).toMatchObject({ 'stroke-width': '2', 'stroke-dasharray': '8' })
    expect(attributesOf(small)).toMatchObject({ 'stroke-width': '1' })
    expect(small?.hasAttribute('stroke-dasharray')).toBe(false)
  })

  it('leaves out what lies outside of the picture, and cuts what reaches far beyond it', () => {
    const document = drawn((pen) => {
      pen.fillRect(300, 300, 10, 10)
      line(pen, [-500, -500], [-400, -500])
      pen.stroke()
      pen.fillRect(-900, -900, 2000, 2000)
    })
    expect(document.querySelectorAll('path')).toHaveLength(1)
    for (const [x, y] of pointsOf(document)) {
      expect(Math.abs(x - 50)).toBeLessThan(60)
      expect(Math.abs(y - 40)).toBeLessThan(50)
    }
  })

  it('cuts no dashed line, whose dashes would begin anew', () => {
    const document = drawn((pen) => {
      pen.setLineDash([7, 5])
      line(pen, [-900, 10], [-500, 10], [-300, 10], [50, 10])
      pen.stroke()
    })
    expect(pointsOf(document)[0]).toEqual([-900, 10])
  })

  it('draws circles and round corners as arcs', () => {
    const document = drawn((pen) => {
      pen.beginPath()
      pen.arc(50, 40, 6, 0, 2 * Math.PI)
      pen.fill()
    })
    expect(document.querySelector('path')?.getAttribute('d')).toBe(
      'M56 40a6 6 0 0 1-6 6a6 6 0 0 1-6-6a6 6 0 0 1 6-6a6 6 0 0 1 6 6z',
    )
  })
})

describe('clips', () => {
  it('nest, by their rules, and end where the pen is restored', () => {
    const document = drawn((pen) => {
      pen.save()
      pen.beginPath()
      pen.rect(10, 10, 50, 50)
      pen.clip()
      pen.fillRect(0, 0, 100, 80)
      pen.save()
      pen.beginPath()
      pen.rect(0, 0, 100, 80)
      pen.rect(20, 20, 10, 10)
      pen.clip('evenodd')
      pen.fillStyle = '#f00'
      pen.fillRect(0, 0, 100, 80)
      pen.restore()
      pen.restore()
      pen.fillStyle = '#00f'
      pen.fillRect(0, 0, 100, 80)
    })
    const clipsAround = (fill: string) => {
      const clips: string[] = []
      let element = document.querySelector(`[fill="${fill}"]`)?.parentElement
      for (; element?.localName === 'g'; element = element.parentElement) {
        clips.push(element.getAttribute('clip-path') ?? '')
      }
      return clips
    }
    expect(clipsAround('#000000')).toEqual(['url(#c0)'])
    expect(clipsAround('#ff0000')).toEqual(['url(#c1)', 'url(#c0)'])
    expect(clipsAround('#0000ff')).toEqual([])
    expect(document.querySelector('#c1 [clip-rule="evenodd"]')).not.toBeNull()
  })

  it('that cut nothing off are left out', () => {
    const document = drawn((pen) => {
      pen.beginPath()
      pen.rect(0, 0, 100, 80)
      pen.clip()
      pen.fillRect(10, 10, 5, 5)
    })
    expect(document.querySelector('clipPath')).toBeNull()
  })

  it('that leave nothing let nothing be drawn', () => {
    const document = drawn((pen) => {
      pen.beginPath()
      pen.rect(200, 200, 10, 10)
      pen.clip()
      pen.fillRect(0, 0, 100, 80)
      pen.fillText('unseen', 10, 10)
    })
    expect(document.querySelector('path, text')).toBeNull()
  })

  it('have ids of their own in each drawing', () => {
    const document = drawn((pen) => {
      pen.beginPath()
      pen.arc(50, 40, 20, 0, 2 * Math.PI)
      pen.clip()
      pen.fillRect(0, 0, 100, 80)
    }, 'still-')
    expect(document.querySelector('clipPath')?.id).toBe('still-c0')
    expect(document.querySelector('[clip-path="url(#still-c0)"]')).not.toBeNull()
  })
})

describe('what repeats', () => {
  it('is written once: a long path by reference', () => {
    const document = drawn((pen) => {
      line(
        pen,
        ...Array.from({ length: 30 }, (_, index) => [index * 3, (index * 37) % 70] as const),
      )
      pen.lineWidth = 5
      pen.stroke()
      pen.lineWidth = 2
      pen.stroke()
    })
    expect(document.querySelectorAll('path')).toHaveLength(1)
    const uses = [...document.querySelectorAll('use')]
    expect(uses.map((use) => use.getAttribute('stroke-width'))).toEqual(['5', '2'])
    const id = document.querySelector('path')?.id
    expect(uses.map((use) => use.getAttribute('xlink:href'))).toEqual([`#${id}`, `#${id}`])
  })

  it('is written once: the style of marks in a row', () => {
    const document = drawn((pen) => {
      pen.fillStyle = '#f00'
      pen.fillRect(0, 0, 5, 5)
      pen.fillRect(10, 0, 5, 5)
    })
    expect(document.querySelectorAll('[fill]')).toHaveLength(1)
    expect(document.querySelectorAll('g[fill="#ff0000"] > path')).toHaveLength(2)
  })
})

describe('text', () => {
  it('stands where it was drawn, in its font, and is safe', () => {
    const document = drawn((pen) => {
      pen.font = 'italic 600 12.5px "Noto Sans", sans-serif'
      pen.letterSpacing = '1.2px'
      pen.textAlign = 'center'
      pen.fillText('<Ra\u0000fah & "Co">', 10.04, 20)
    })
    const text = document.querySelector('text')
    expect(text?.textContent).toBe('<Ra\uFFFDfah & "Co">')
    expect(attributesOf(text)).toMatchObject({
      x: '10',
      y: '20',
      'font-size': '12.5',
      'font-weight': '600',
      'font-style': 'italic',
      'text-anchor': 'middle',
      'letter-spacing': '1.2',
    })
    expect(document.documentElement.getAttribute('font-family')).toBe('"Noto Sans", sans-serif')
  })

  it('stands left of a place or right of it whichever way it is read', () => {
    const document = drawn((pen) => {
      for (const direction of ['ltr', 'rtl'] as const) {
        for (const align of ['left', 'right', 'start', 'end'] as const) {
          pen.direction = direction
          pen.textAlign = align
          pen.fillText(`${direction} ${align}`, 10, 10)
        }
      }
    })
    const anchors = Object.fromEntries(
      [...document.querySelectorAll('text')].map((text) => [
        text.textContent,
        text.getAttribute('text-anchor') ?? 'start',
      ]),
    )
    expect(anchors).toEqual({
      'ltr left': 'start',
      'ltr right': 'end',
      'ltr start': 'start',
      'ltr end': 'end',
      'rtl left': 'end',
      'rtl right': 'start',
      'rtl start': 'start',
      'rtl end': 'end',
    })
  })

  it('has a halo of strokes without a filling', () => {
    const document = drawn((pen) => {
      pen.strokeStyle = 'rgba(250, 248, 243, 0.9)'
      pen.lineWidth = 3.4
      pen.strokeText('Cairo', 10, 10)
    })
    expect(attributesOf(document.querySelector('text'))).toMatchObject({
      fill: 'none',
      stroke: '#faf8f3',
      'stroke-opacity': '.9',
      'stroke-width': '3.4',
    })
  })

  it('in a font that attributes cannot say is refused with a remedy', () => {
    const { pen } = svgPen({ width: 10, height: 10 })
    pen.font = 'small-caps 1em serif'
    expect(() => pen.fillText('x', 0, 0)).toThrow('write "italic 600 13px serif"')
  })
})
