import type { DayRange } from '../calendar/range.ts'
import type { Dataset } from '../dataset/model.ts'
import type { ShownStop } from '../itinerary/shown.ts'
import { Cite } from '../panel/Cite.tsx'
import { Legend } from '../panel/Legend.tsx'
import { text } from '../text/text.ts'
import { ViewLink } from '../ui/ViewLink.tsx'
import type { Navigation } from '../view/navigation.ts'
import { MapWords } from './MapWords.tsx'
import { OpenFileButton } from './OpenFileButton.tsx'

interface SideFootProps {
  readonly dataset: Dataset
  readonly range: DayRange
  readonly stops: readonly ShownStop[]
  /** Id of the stop beside which it stands, which is cited by itself; null beside the itinerary. */
  readonly selected: string | null
  readonly onPicture: () => void
  /** Opens the list of keys. */
  readonly onKeys: () => void
  /** Opens the choice of theme and contrast. */
  readonly onDisplay: () => void
  readonly navigation: Navigation
  /** Opens the code of a frame that shows what is on screen; left out, it is not offered. */
  readonly onEmbed: (() => void) | undefined
}

/** Under the itinerary or a stop: how to read the map, how to cite and to save it, and what it rests on. */
export function SideFoot(props: SideFootProps) {
  const { dataset, stops, range, selected, onPicture, onKeys, onDisplay, navigation, onEmbed } =
    props
  return (
    <footer className="side-foot">
      <Legend />
      <MapWords dataset={dataset} stops={stops} selected={selected} />
      <div className="side-links">
        {selected === null && (
          <>
            <Cite
              address={navigation.sharedAddressOf({ stop: null })}
              work={(cite, access) => cite.citeView({ dataset, range }, access)}
            />
            {onEmbed !== undefined && (
              <button type="button" className="quiet-button" onClick={onEmbed}>
                {text.embed.name}
              </button>
            )}
          </>
        )}
        <button type="button" className="quiet-button" onClick={onPicture}>
          {text.picture.save}
        </button>
        <button type="button" className="quiet-button" onClick={onKeys}>
          {text.keys.name}
        </button>
        <button type="button" className="quiet-button" onClick={onDisplay}>
          {text.display.name}
        </button>
        <OpenFileButton />
        <ViewLink
          href={navigation.addressOf({ stop: null, about: '' })}
          onFollow={() => navigation.go({ stop: null, about: '' })}
        >
          {text.about.name}
        </ViewLink>
      </div>
    </footer>
  )
}
