import { useEffect, useRef } from 'react'
import type { Problem } from '../../dataset/problem.ts'
import { otherDataText as text } from '../../text/parts.ts'
import { OpenFileButton } from '../OpenFileButton.tsx'
import { ProblemReport } from '../ProblemReport.tsx'

interface RefusedFileProps {
  readonly file: string
  readonly problems: readonly Problem[]
  readonly onClose: () => void
}

/** Why a file could not be opened. The page behind stays as it was. */
export function RefusedFile({ file, problems, onClose }: RefusedFileProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(function openDialog() {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="credits refused"
      aria-labelledby="refused-heading"
      onClose={onClose}
    >
      <h2 id="refused-heading">{text.otherData.refused({ name: file })}</h2>
      <div className="problems" role="alert">
        <ProblemReport problems={problems} />
      </div>
      <div className="refused-actions">
        <OpenFileButton className="button" />
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {text.otherData.close}
        </button>
      </div>
    </dialog>
  )
}
