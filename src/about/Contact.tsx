import { aboutText as text } from '../text/parts.ts'
import type { AboutProps } from './about-props.ts'

/** Where reports of errors go. */
export function Contact({ dataset: { contact } }: AboutProps) {
  if (contact === null) return <p>{text.about.noContact}</p>
  return (
    <p>
      <a href={contact} rel="noreferrer">
        {text.about.contact({ address: contact.replace(/^mailto:/i, '') })}
      </a>
    </p>
  )
}
