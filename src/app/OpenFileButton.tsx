import { use, useRef } from 'react'
import { text } from '../text/text.ts'
import { FileDeskContext } from './open-file.ts'

interface OpenFileButtonProps {
  readonly className?: string
}

/** Lets the reader choose a dataset's file on their machine. */
export function OpenFileButton({ className = 'quiet-button' }: OpenFileButtonProps) {
  const desk = use(FileDeskContext)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className={className}
        onClick={() => {
          input.current?.click()
          desk?.prepare()
        }}
      >
        {text.openFile.name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".geojson,.json"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again, mended meanwhile.
          currentTarget.value = ''
          if (files.length > 0) desk?.take(files)
        }}
      />
    </>
  )
}
