import { NO_CONTACT } from '../text/about.ts'
import { aboutEnglish as text } from '../text/about-english.ts'
import type { AboutProps } from './about-props.ts'

/** Where reports of errors go. */
export function Contact({ dataset: { contact } }: AboutProps) {
  if (contact === null) return <p>{NO_CONTACT}</p>
  return (
    <p>
      <a href={contact} rel="noreferrer">
        {text.about.contact(contact.replace(/^mailto:/i, ''))}
      </a>
    </p>
  )
}
