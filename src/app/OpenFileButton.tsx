import { use, useRef } from 'react'
import { text } from '../text/text.ts'
import { FileDeskContext } from './open-file.ts'

/** Lets the reader choose a dataset's file on their machine. */
export function OpenFileButton() {
  const desk = use(FileDeskContext)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className="quiet-button"
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
