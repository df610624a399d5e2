import type { ReactNode } from 'react'
import { localized } from '../dataset/localized-text.ts'
import { plainDay } from '../text/days.ts'
import { aboutText as text } from '../text/parts.ts'
import { InLanguage } from '../ui/InLanguage.tsx'
import { LanguageLinks } from '../ui/LanguageLinks.tsx'
import { ViewLink } from '../ui/ViewLink.tsx'
import { ABOUT_SECTIONS, type AboutSection } from '../view/about-sections.ts'
import { Articles } from './Articles.tsx'
import type { AboutProps } from './about-props.ts'
import { CheckedCount } from './CheckedCount.tsx'
import { Contact } from './Contact.tsx'
import { CorrectionList } from './CorrectionList.tsx'
import { Differences } from './Differences.tsx'
import { GroundCredits } from './GroundCredits.tsx'
import { InferredDays } from './InferredDays.tsx'
import { Licences } from './Licences.tsx'
import { Register } from './Register.tsx'
import { UnnamedPlaces } from './UnnamedPlaces.tsx'

/** The heading of a section, and what it says at its start: one without them does not compile. */
interface SectionText {
  readonly heading: string
  readonly paragraphs: Readonly<Record<string, string>>
}

/** What stands under each section's own words. A section without it does not compile. */
const CONTENTS: Readonly<Record<AboutSection, (props: AboutProps) => ReactNode>> = {
  sources: Articles,
  quotations: CheckedCount,
  days: InferredDays,
  places: UnnamedPlaces,
  disagreements: Differences,
  record: Register,
  map: GroundCredits,
  licences: Licences,
  errors: Contact,
  corrections: CorrectionList,
}

/** What a sceptical reader asks: from which sources, by which method, under which terms. */
export function AboutPage(props: AboutProps) {
  const { dataset, navigation } = props
  const { language, version, updated } = dataset
  const sections: Readonly<Record<AboutSection, SectionText>> = text.sections
  return (
    <>
      <header className="about-head">
        <p className="wordmark">{text.product}</p>
        <LanguageLinks addressIn={navigation.addressIn} />
        <p>
          <ViewLink
            className="back-link"
            href={navigation.addressOf({ stop: null })}
            onFollow={() => navigation.go({ stop: null })}
          >
            <span aria-hidden="true">‹ </span>
            {text.about.back}
          </ViewLink>
        </p>
        <h1 tabIndex={-1}>{text.about.name}</h1>
        <p className="about-dataset">
          <InLanguage {...localized(dataset.title, text.language, language)} />
        </p>
        <InLanguage as="p" {...localized(dataset.description, text.language, language)} />
        <p className="about-version">
          {text.credits.version({ version, day: plainDay(updated, text.language) })}
        </p>
      </header>
      <nav className="about-contents" aria-label={text.about.contents}>
        <ol>
          {ABOUT_SECTIONS.map((section) => (
            <li key={section}>
              <ViewLink
                href={navigation.addressOf({ stop: null, about: section })}
                onFollow={() => navigation.go({ stop: null, about: section })}
              >
                {sections[section].heading}
              </ViewLink>
            </li>
          ))}
        </ol>
      </nav>
      <main className="about-main">
        {ABOUT_SECTIONS.map((section) => {
          const Content = CONTENTS[section]
          const { heading, paragraphs } = sections[section]
          return (
            <section key={section} id={section} aria-labelledby={`${section}-heading`}>
              <h2 id={`${section}-heading`} tabIndex={-1}>
                {heading}
              </h2>
              {Object.values(paragraphs).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <Content {...props} />
            </section>
          )
        })}
      </main>
    </>
  )
}
