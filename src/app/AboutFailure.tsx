import { text } from '../text/text.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'
import { PaneFailure } from './PaneFailure.tsx'

/** Said where the page about method and sources does not come, with the way back. */
export function AboutFailure({ navigation }: { readonly navigation: Navigation }) {
  return (
    <main>
      <PaneFailure message={text.about.broken} />
      <p className="about-loading">
        <ViewLink
          href={navigation.addressOf({ stop: null })}
          onFollow={() => navigation.go({ stop: null })}
        >
          {text.about.backToMap}
        </ViewLink>
      </p>
    </main>
  )
}
