import { use } from 'react'
import type { Dataset } from '../dataset/model.ts'
import { plainDay } from '../text/days.ts'
import { text } from '../text/text.ts'
import { DataSourceContext } from '../ui/data-source.ts'
import { sendableAddress } from '../ui/sendable-address.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'
import { WrittenPage } from './written-page.ts'

interface PrintFootProps {
  readonly dataset: Dataset
  /** Address of what is printed, as the page's own links have it. */
  readonly address: string
}

/** At the end of what is printed: where it stands, and which state of the dataset it shows. */
export function PrintFoot({ dataset, address }: PrintFootProps) {
  const written = use(WrittenPage)
  const whole = useIsTakenOver() ? sendableAddress(address) : (written?.address ?? null)
  const source = use(DataSourceContext)
  const { version, updated } = dataset
  return (
    <footer className="print-foot paper-only">
      {whole !== null && <p className="print-address">{text.print.address({ address: whole })}</p>}
      {source !== null && <p>{text.print.source({ name: source.name })}</p>}
      <p>{text.print.dataset({ version, day: plainDay(updated, text.language) })}</p>
    </footer>
  )
}
