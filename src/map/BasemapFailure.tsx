import { text } from '../text/text.ts'

interface BasemapFailureProps {
  readonly file: string
  readonly onTryAgain: () => void
}

/** Says that part of the map's background is missing, and offers to load it again. */
export function BasemapFailure({ file, onTryAgain }: BasemapFailureProps) {
  return (
    <div className="basemap-failure" role="alert">
      <p>{text.map.basemapMissing({ file })}</p>
      <button type="button" className="quiet-button" onClick={onTryAgain}>
        {text.map.tryAgain}
      </button>
    </div>
  )
}
