import { useLayoutEffect, useRef } from 'react'
import { drawOnCanvas, type PictureParts } from './picture-file.ts'

interface PicturePreviewProps {
  readonly parts: PictureParts
  readonly label: string
}

/** The picture as it will be saved, as large as there is room. */
export function PicturePreview({ parts, label }: PicturePreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(
    function drawPreview() {
      if (canvas.current !== null) drawOnCanvas(canvas.current, parts, window.devicePixelRatio || 1)
    },
    [parts],
  )
  return <canvas ref={canvas} className="picture-preview" role="img" aria-label={label} />
}
