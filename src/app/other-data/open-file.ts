import { dataOfFile } from '../../address/data-address.ts'
import { fileOnMachine } from '../../dataset/byte-source.ts'
import { otherDataText as text } from '../../text/parts.ts'
import { OPENING_VIEW } from '../../view/transitions.ts'
import { focusPage } from '../focus-page.ts'
import type { FileRefusal, Handed } from '../open-file.ts'
import { problemListLater } from '../ProblemReport.tsx'
import type { PageHost } from '../page-host.ts'
import { Opening } from './opening.ts'

/**
 * Shows the dataset in a file on the reader's machine, which is read there and sent nowhere. Its address
 * says only that it is a file, and its name: whoever opens that is told so.
 * @returns why the page stays as it was; null where the file is shown
 */
export async function openFile(handed: Handed, host: PageHost): Promise<FileRefusal | null> {
  if (handed === 'text') return { sentence: text.otherData.textDropped }
  const [file] = handed
  if (file === undefined || handed.length > 1) {
    return { sentence: text.otherData.several({ amount: handed.length }) }
  }
  const { name } = file
  // In the language that the reader has on screen: links in others would lose the file.
  const asked = { ...OPENING_VIEW, data: dataOfFile(name), language: text.language }
  const opened = await new Opening(host, {
    bytes: fileOnMachine(file),
    source: { kind: 'file', name, address: null },
    asked: { view: asked, notices: [] },
    isStep: true,
    isRepeatable: false,
    onShown: focusPage,
  }).run()
  if (opened.kind !== 'refused') return null
  // There before it is told, so that nothing moves; what does not come says so in its place.
  await problemListLater.load().catch(() => undefined)
  return { file: name, problems: opened.problems }
}
