import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { text } from '../text/text.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { importOtherData } from './import-other-data.ts'
import { later } from './later.tsx'
import { FileDeskContext, type FileRefusal, type Handed, type OpenFile } from './open-file.ts'
import { watchDrops } from './watch-drops.ts'

const DropSign = later(async () => (await importOtherData()).DropSign).Component
const RefusedFile = later(async () => (await importOtherData()).RefusedFile).Component

interface FileDeskProps {
  /** Null where nothing can be opened, such as while a page is written. */
  readonly openFile: OpenFile | null
  readonly children: ReactNode
}

/** Takes files that are dropped anywhere on the page, or chosen with a button among `children`. */
export function FileDesk({ openFile, children }: FileDeskProps) {
  const [isOver, setOver] = useState(false)
  const [refusal, setRefusal] = useState<Exclude<FileRefusal, { sentence: string }> | null>(null)
  const announce = useAnnounce()
  const take = async (handed: Handed) => {
    const refused = await openFile?.(handed).catch(() => ({ sentence: text.openFile.missing }))
    if (refused == null) return
    if ('sentence' in refused) announce(refused.sentence)
    else setRefusal(refused)
  }
  const takeDropped = useEffectEvent(take)
  const prepare = () => {
    // Where it does not come, opening says so.
    importOtherData().catch(() => undefined)
  }
  const isOpen = openFile !== null
  useEffect(
    function watchForDrops() {
      return isOpen ? watchDrops(window, setOver, takeDropped) : undefined
    },
    [isOpen],
  )
  return (
    <FileDeskContext value={{ take, prepare }}>
      {children}
      {/* Without its code nothing is drawn; what is dropped is told of all the same. */}
      <ErrorBoundary fallback={null}>
        {isOver && <DropSign />}
        {refusal !== null && <RefusedFile {...refusal} onClose={() => setRefusal(null)} />}
      </ErrorBoundary>
    </FileDeskContext>
  )
}
