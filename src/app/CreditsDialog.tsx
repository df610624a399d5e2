import { useEffect, useRef } from 'react'
import { CorrectionList } from '../about/CorrectionList.tsx'
import type { Dataset } from '../dataset/model.ts'
import { groundCredits, otherCredits } from '../text/credits.ts'
import { plainDay } from '../text/days.ts'
import { creditsText as text } from '../text/parts.ts'
import { CreditList } from '../ui/CreditList.tsx'
import { FileLink } from '../ui/FileLink.tsx'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'

interface CreditsDialogProps {
  readonly dataset: Dataset
  /** Path that the site's addresses begin with. */
  readonly base: string
  readonly navigation: Navigation
  readonly onClose: () => void
}

/** The sources and licences of everything on screen, and the dataset's version and corrections. */
export function CreditsDialog({ dataset, base, navigation, onClose }: CreditsDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(function openDialog() {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="credits" aria-labelledby="credits-heading" onClose={onClose}>
      <h2 id="credits-heading">{text.credits.name}</h2>
      <DatasetVersion dataset={dataset} />
      <p>
        <ViewLink
          href={navigation.addressOf({ stop: null, about: '' })}
          onFollow={() => navigation.go({ stop: null, about: '' })}
        >
          {text.about.name}
        </ViewLink>
      </p>
      <CreditList credits={[...groundCredits(), ...otherCredits()]} />
      <p>
        <FileLink base={base} file="licences.txt">
          {text.credits.licences}
        </FileLink>
      </p>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {text.credits.close}
      </button>
    </dialog>
  )
}

function DatasetVersion({ dataset }: { readonly dataset: Dataset }) {
  const { version, updated } = dataset
  return (
    <section>
      <h3>{text.credits.dataset}</h3>
      <p>{text.credits.version({ version, day: plainDay(updated, text.language) })}</p>
      <CorrectionList dataset={dataset} />
    </section>
  )
}
