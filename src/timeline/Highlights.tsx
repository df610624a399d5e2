import { MARKS_HEIGHT } from './strip-size.ts'

interface HighlightsProps {
  /** As SVG has it. */
  readonly path: string
  readonly width: number
}

/** What is emphasised among the marks. */
export function Highlights({ path, width }: HighlightsProps) {
  return path === '' ? null : (
    <svg className="timeline-highlights" width={width} height={MARKS_HEIGHT} aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
