import { otherDataText as text } from '../../text/parts.ts'

/** Over the page while a file is dragged over it. Screen readers have the button. */
export function DropSign() {
  return (
    <div className="drop-sign" aria-hidden="true">
      <p>{text.otherData.drop}</p>
    </div>
  )
}
