import type { RefObject } from 'react'
import { textIn } from '../dataset/localized-text.ts'
import type { Dataset } from '../dataset/model.ts'
import { credits } from '../text/credits.ts'
import { plainDay } from '../text/days.ts'
import { english as text } from '../text/english.ts'

interface CreditsDialogProps {
  readonly element: RefObject<HTMLDialogElement | null>
  readonly dataset: Dataset
  /** Path that the site's addresses begin with. */
  readonly base: string
}

/** The sources and licences of everything on screen, and the dataset's version and corrections. */
export function CreditsDialog({ element, dataset, base }: CreditsDialogProps) {
  return (
    <dialog ref={element} className="credits" aria-labelledby="credits-heading">
      <h2 id="credits-heading">{text.credits.name}</h2>
      <DatasetVersion dataset={dataset} />
      {credits.map(({ heading, paragraphs, links }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <ul>
            {links.map(({ name, address }) => (
              <li key={address}>
                <a href={address} rel="noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href={`${base}licences.txt`}>{text.credits.licences}</a>
      </p>
      <button type="button" className="button" onClick={() => element.current?.close()}>
        {text.credits.close}
      </button>
    </dialog>
  )
}

function DatasetVersion({ dataset }: { readonly dataset: Dataset }) {
  const { version, updated, corrections, language } = dataset
  return (
    <section>
      <h3>{text.credits.dataset}</h3>
      <p>
        {text.credits.version(version, plainDay(updated, text.language))}
        {corrections.length === 0 && ` ${text.credits.noCorrections}`}
      </p>
      <ul className="corrections">
        {corrections.map(({ day, what, why }) => {
          const change = textIn(what, text.language, language)
          return (
            <li key={`${day} ${change}`}>
              {plainDay(day, text.language)}: {change} {textIn(why, text.language, language)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
