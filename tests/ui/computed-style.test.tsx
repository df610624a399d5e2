import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

const PROPERTIES = ['display', 'visibility', 'opacity', 'pointer-events'] as const

/** What decides whether something is shown, in each way that the program has of hiding something. */
const SHOWN_AND_HIDDEN = (
  <div style={{ visibility: 'hidden', pointerEvents: 'none' }}>
    <p>
      words <b>in</b> <span hidden>none</span> <span style={{ display: 'none' }}>either</span>
      <span style={{ visibility: 'visible', opacity: 0.5 }}>seen</span>
    </p>
    <details>
      <summary>First</summary>
      <ul>
        <li>Item</li>
      </ul>
    </details>
    <details open>
      <summary>Second</summary>
    </details>
    <dialog>Closed</dialog>
    <dialog open>Open</dialog>
    <div popover="auto">Over</div>
    <input type="hidden" />
    <input type="text" />
    <table hidden>
      <tbody hidden>
        <tr hidden>
          <td hidden>Cell</td>
        </tr>
      </tbody>
    </table>
    <svg>
      <title>Drawn</title>
      <g style={{ display: 'none' }} />
    </svg>
  </div>
)

/** What is asked for of an element's style, in both ways of asking. */
function answersOf(style: CSSStyleDeclaration) {
  const { display, visibility, opacity, pointerEvents, color } = style
  const named = PROPERTIES.map((property) => style.getPropertyValue(property))
  return { display, visibility, opacity, pointerEvents, color, named }
}

/** Compares with the answers of a window that has jsdom's own way still. */
function expectSameAnswers(): void {
  const frame = document.body.appendChild(document.createElement('iframe'))
  const window = frame.contentWindow
  if (window === null) throw new Error('A frame has no window.')
  for (const element of document.querySelectorAll('*')) {
    const [quick, whole] = [getComputedStyle(element), window.getComputedStyle(element)]
    expect([element.outerHTML, answersOf(quick)]).toEqual([element.outerHTML, answersOf(whole)])
  }
  frame.remove()
}

describe('the quick computed style', () => {
  it('tells of every element what jsdom tells, at first and after changes', () => {
    const { rerender } = render(SHOWN_AND_HIDDEN)
    expectSameAnswers()
    rerender(<div>{SHOWN_AND_HIDDEN}</div>)
    for (const element of document.querySelectorAll('[hidden], [open]')) {
      element.toggleAttribute('hidden')
      element.removeAttribute('open')
    }
    expectSameAnswers()
  })

  it('heeds the styles of the document', () => {
    render(
      <>
        <style>{'p { display: none } b { visibility: hidden; pointer-events: none }'}</style>
        {SHOWN_AND_HIDDEN}
      </>,
    )
    expectSameAnswers()
    expect(document.querySelector('p')).not.toBeVisible()
  })
})
