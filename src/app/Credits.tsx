import { useRef } from 'react'
import { credits } from '../text/credits.ts'
import { english as text } from '../text/english.ts'

/** The sources and licences of everything on screen, in a dialog that its button opens. */
export function Credits() {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {text.credits.name}
      </button>
      <dialog ref={dialog} className="credits" aria-labelledby="credits-heading">
        <h2 id="credits-heading">{text.credits.name}</h2>
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
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {text.credits.close}
        </button>
      </dialog>
    </>
  )
}
