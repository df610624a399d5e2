import { useEffect, useRef } from 'react'
import { AboutPage } from '../about/AboutPage.tsx'
import { english as text } from '../text/english.ts'
import type { Notice } from '../view/notice.ts'
import { dismissNotices } from '../view/view-store.ts'
import { Notices } from './Notices.tsx'
import { noticeSentence } from './notice-sentence.ts'
import { Problems } from './Problems.tsx'
import type { PageProps } from './page-props.ts'
import { useDocumentTitle } from './use-document-title.ts'
import './about.css'

interface AboutViewProps extends PageProps {
  /** Id of the section to begin at; '' begins at the top. */
  readonly section: string
  readonly notices: readonly Notice[]
}

/** The page about method and sources, shown from the section that the address names. */
export function AboutView(props: AboutViewProps) {
  const { dataset, index, problems, title, section, notices } = props
  const { store, site, navigation, takesFocus } = props
  const page = useRef<HTMLDivElement>(null)
  const shown = useRef<string | null>(null)
  useDocumentTitle(text.about.name, title)
  useEffect(
    function beginAtSection() {
      const isFirst = shown.current === null
      shown.current = section
      const start = section === '' ? null : document.getElementById(section)
      if (start !== null) start.scrollIntoView()
      else window.scrollTo(0, 0)
      // A page that is opened by its address leaves the focus where the browser puts it.
      if (isFirst && !takesFocus) return
      const heading = (start ?? page.current)?.querySelector('h1, h2')
      if (heading instanceof HTMLElement) heading.focus({ preventScroll: true })
    },
    [section, takesFocus],
  )
  return (
    <div className="about" ref={page}>
      <div className="about-notices">
        <Notices
          sentences={notices.map((notice) =>
            noticeSentence(notice, (id) => index.stops.get(id)?.name ?? id),
          )}
          onDismiss={() => dismissNotices(store)}
        />
        <Problems problems={problems} isRestShown />
      </div>
      <AboutPage dataset={dataset} index={index} navigation={navigation} base={site.base} />
    </div>
  )
}
