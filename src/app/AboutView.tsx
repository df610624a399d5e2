import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { AboutPage } from '../about/AboutPage.tsx'
import { text } from '../text/text.ts'
import type { Notice } from '../view/notice.ts'
import { dismissNotices } from '../view/view-store.ts'
import { AboutFoot } from './AboutFoot.tsx'
import { LanguageOfferPane } from './LanguageOfferPane.tsx'
import { type LeftPlace, placeNow, returnTo } from './left-place.ts'
import { NewVersionPane } from './NewVersionPane.tsx'
import { NoticePane } from './NoticePane.tsx'
import { PrintFoot } from './PrintFoot.tsx'
import { ProblemReport } from './ProblemReport.tsx'
import type { PageProps } from './page-props.ts'
import { SourcePane } from './SourcePane.tsx'
import { useDocumentTitle } from './use-document-title.ts'

interface AboutViewProps extends PageProps {
  /** Id of the section to begin at; '' begins at the top. */
  readonly section: string
  /** Counts the links to this page that were followed: the same one may be followed twice. */
  readonly visit: number
  /** Where the page was left; null begins it anew. */
  readonly left: RefObject<LeftPlace | null>
  readonly notices: readonly Notice[]
}

/** The page about method and sources, shown from the section that the address names. */
export function AboutView(props: AboutViewProps) {
  const { dataset, index, problems, title, section, notices } = props
  const { store, site, navigation, takesFocus, visit, left } = props
  const page = useRef<HTMLDivElement>(null)
  const isFirst = useRef(true)
  useDocumentTitle(text.about.name, title)
  useLayoutEffect(
    function rememberPlace() {
      return () => {
        left.current = placeNow()
      }
    },
    [left],
  )
  // Every visit begins anew, also one to the section that was shown last.
  // biome-ignore lint/correctness/useExhaustiveDependencies(visit): see above
  useEffect(
    function beginAtSection() {
      const isOpening = isFirst.current && !takesFocus
      isFirst.current = false
      const start = section === '' ? null : document.getElementById(section)
      const heading = (start ?? page.current)?.querySelector<HTMLElement>('h1, h2') ?? null
      if (left.current !== null) {
        returnTo(left.current, heading)
        left.current = null
        return
      }
      // Not `scrollIntoView`, which goes on to the page that this one may be shown in.
      // A browser has gone there by itself in a page that was written, and a reader may have scrolled on.
      if (isOpening && window.scrollY > 0) return
      if (start !== null) window.scrollTo(0, window.scrollY + start.getBoundingClientRect().top)
      // Opened by its address, the page leaves the focus and a restored height as the browser has them.
      if (isOpening) return
      if (start === null) window.scrollTo(0, 0)
      heading?.focus({ preventScroll: true })
    },
    [section, visit, takesFocus, left],
  )
  return (
    <div className="about" ref={page}>
      <div className="about-notices">
        <SourcePane base={site.base} drawn={dataset.stops.length} />
        <NewVersionPane />
        <NoticePane
          notices={notices}
          nameOf={(id) => index.stops.get(id)?.name ?? id}
          onDismiss={() => {
            page.current?.querySelector<HTMLElement>('h1')?.focus()
            dismissNotices(store)
          }}
        />
        <ProblemReport problems={problems} isRestShown />
      </div>
      <AboutPage dataset={dataset} index={index} navigation={navigation} base={site.base} />
      <AboutFoot />
      <LanguageOfferPane navigation={navigation} />
      <PrintFoot dataset={dataset} address={navigation.addressOf({ stop: null, about: section })} />
    </div>
  )
}
