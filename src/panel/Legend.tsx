import { text } from '../text/text.ts'
import { LineSample } from '../ui/LineSample.tsx'

const MARKS = ['site', 'town', 'country'] as const

/** What the marks and lines mean: kinds, precision, planned, order. */
export function Legend() {
  return (
    <section className="legend" aria-label={text.legend.name}>
      <h2 className="label">{text.legend.name}</h2>
      <ul>
        {MARKS.map((precision) => (
          <li key={precision}>
            <span className={`dot dot-${precision}`} aria-hidden="true" />
            {text.legend.precision[precision]}
          </li>
        ))}
        <li>
          <span className="dot dot-town dot-planned" aria-hidden="true" />
          {text.legend.planned}
        </li>
        <li>
          <span className="dot dot-town dot-background" aria-hidden="true" />
          {text.legend.background}
        </li>
        <li>
          <LineSample hue={0} line="planned" />
          {text.legend.legPlanned}
        </li>
        <li>
          <svg
            className="legend-arrow"
            width="28"
            height="10"
            viewBox="0 0 28 10"
            aria-hidden="true"
          >
            <path d="M2 5H26" />
            <path className="legend-arrow-head" d="M11 1.2 18 5 11 8.8Z" />
          </svg>
          {text.legend.arrow}
        </li>
      </ul>
      <p>{text.legend.notRoutes}</p>
    </section>
  )
}
