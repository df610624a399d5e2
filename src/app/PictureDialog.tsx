import { type RefObject, use, useEffect, useMemo, useRef, useState } from 'react'
import type { ShownMap } from '../map/shown-map.ts'
import { pictureFileName } from '../picture/picture-file-name.ts'
import { DataSourceContext } from '../ui/data-source.ts'
import { RadioRow } from '../ui/RadioRow.tsx'
import { sendableAddress } from '../ui/sendable-address.ts'
import { PicturePreview } from './PicturePreview.tsx'
import './picture.css'
import { inRow } from '../text/lists.ts'
import { pictureText as text } from '../text/parts.ts'
import { DENSITY, pngFile, svgFile } from './picture-file.ts'
import { daysInWords } from './picture-words.ts'
import { saveFile } from './save-file.ts'
import { type PictureContent, type PictureFormat, usePicture } from './use-picture.ts'

interface PictureDialogProps extends Omit<PictureContent, 'address'> {
  /** Address of the view, as the page's own links have it. */
  readonly address: string
  readonly shown: RefObject<ShownMap | null>
  readonly onClose: () => void
}

/** Shows the picture of what the map shows, and saves it. */
export function PictureDialog({ shown, onClose, ...subject }: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // As it was when the dialog was opened: behind it nothing moves.
  const [map] = useState(() => shown.current)
  const source = use(DataSourceContext)?.name ?? null
  const [content] = useState(() => ({
    ...subject,
    address: sendableAddress(subject.address),
    source,
  }))
  const [format, setFormat] = useState<PictureFormat>('png')
  const [report, setReport] = useState<{ text: string; isProblem: boolean } | null>(null)
  const picture = usePicture(map, content)
  const parts = useMemo(() => picture?.parts(format) ?? null, [picture, format])
  useEffect(function openDialog() {
    dialog.current?.showModal()
  }, [])

  const save = async () => {
    if (parts === null) return
    const { from, to } = content.range
    const ends = [...new Set([from, to])].filter((day) => day !== null)
    const name = pictureFileName(content.title, ends, format)
    const days = daysInWords(content)
    const names = content.stops.map(({ stop }) => stop.name)
    const description =
      names.length === 0
        ? text.picture.describeNone({ days })
        : text.picture.describe({ days, stops: inRow(names) })
    try {
      const file =
        format === 'svg'
          ? svgFile(parts, { title: content.title, description })
          : await pngFile(parts)
      if (file !== null) saveFile(file, name)
      setReport(
        file === null
          ? { text: text.picture.tooLarge, isProblem: true }
          : { text: text.picture.saved({ file: name }), isProblem: false },
      )
    } catch {
      setReport({ text: text.picture.failed, isProblem: true })
    }
  }

  return (
    <dialog
      ref={dialog}
      className="credits picture-dialog"
      aria-labelledby="picture-heading"
      onClose={onClose}
    >
      <h2 id="picture-heading">{text.picture.save}</h2>
      {map === null && <p role="alert">{text.picture.noMap}</p>}
      {map !== null && parts === null && <p>{text.picture.drawing}</p>}
      {picture?.ground.isPartial && <p role="alert">{text.picture.withoutGround}</p>}
      {parts !== null && (
        <>
          <PicturePreview parts={parts} label={text.picture.preview({ title: content.title })} />
          <FormatChoice
            format={format}
            size={parts.picture.size}
            onChoose={(chosen) => {
              setFormat(chosen)
              setReport(null)
            }}
          />
        </>
      )}
      <p role={report?.isProblem ? 'alert' : 'status'} className="picture-report">
        {report?.text}
      </p>
      <div className="picture-actions">
        {parts !== null && (
          <button type="button" className="button picture-save" onClick={save}>
            {text.picture.saveFile}
          </button>
        )}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {text.picture.close}
        </button>
      </div>
    </dialog>
  )
}

interface FormatChoiceProps {
  readonly format: PictureFormat
  readonly size: { readonly width: number; readonly height: number }
  readonly onChoose: (format: PictureFormat) => void
}

function FormatChoice({ format, size, onChoose }: FormatChoiceProps) {
  const density = format === 'png' ? DENSITY : 1
  return (
    <RadioRow
      name={text.picture.format}
      choices={['png', 'svg']}
      chosen={format}
      wordFor={(each) => text.picture.formats[each]}
      onChoose={onChoose}
    >
      <span className="picture-size">
        {text.picture.size({
          width: Math.round(size.width * density),
          height: Math.round(size.height * density),
        })}
      </span>
    </RadioRow>
  )
}
