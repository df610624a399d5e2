import { StrictMode, useEffect } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { Site } from '../address/site.ts'
import type { ReadBasemap } from '../basemap/files.ts'
import type { DatasetIndex } from '../dataset/dataset-index.ts'
import type { Dataset } from '../dataset/model.ts'
import type { Problem } from '../dataset/problem.ts'
import { MarksTrusted } from '../panel/marks-trusted.ts'
import { NO_WORKER_KEEPER, type SearchKeeper, SearchKeeperContext } from '../panel/search-keeper.ts'
import { text } from '../text/text.ts'
import { Announcer } from '../ui/announcer.tsx'
import { type DataSource, DataSourceContext } from '../ui/data-source.ts'
import { HeldFiles, type SaveHeld } from '../ui/held-files.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'
import type { ViewStore } from '../view/view-store.ts'
import { App } from './App.tsx'
import { FileDesk } from './FileDesk.tsx'
import type { EmbedParts } from './import-embed.ts'
import { type NewVersion, NewVersionContext } from './new-version.ts'
import type { OpenFile } from './open-file.ts'
import { PaneFailure } from './PaneFailure.tsx'
import { type Written, WrittenPage } from './written-page.ts'

interface RootProps {
  readonly dataset: Dataset
  readonly index: DatasetIndex
  readonly problems: readonly Problem[]
  readonly store: ViewStore
  readonly site: Site
  readonly readBasemap: ReadBasemap
  /** Saves a file that the page itself holds; null where the files lie beside the pages. */
  readonly saveHeld: SaveHeld | null
  /** Tells of a new version; null where none can come. */
  readonly newVersion: NewVersion | null
  /** Keeps the search of what is shown. */
  readonly searchKeeper?: SearchKeeper
  /** What the page has inside another one; null where it stands by itself. */
  readonly embed: EmbedParts | null
  /** Where the dataset comes from; left out or null where it is the site's own. */
  readonly source?: DataSource | null
  /** Left out where no file can be opened, such as while a page is written. */
  readonly openFile?: OpenFile
  /** What the page carries from the build; null where it is made in the browser alone. */
  readonly written: Written | null
  /** Called once the program runs the page. */
  readonly onTakenOver?: () => void
}

/** Everything on a page, the same for the build that writes it and the browser that takes it over. */
export function Root(props: RootProps) {
  const { written, embed, saveHeld, newVersion, onTakenOver, ...others } = props
  const { source = null, openFile = null, searchKeeper = NO_WORKER_KEEPER, ...rest } = others
  // A page is written as it stands by itself.
  const isTakenOver = useIsTakenOver()
  useEffect(
    function tellTakenOver() {
      if (isTakenOver) onTakenOver?.()
    },
    [isTakenOver, onTakenOver],
  )
  return (
    <StrictMode>
      <WrittenPage value={written}>
        <MarksTrusted value={written?.areMarksTrusted ?? false}>
          <HeldFiles value={saveHeld}>
            <NewVersionContext value={newVersion}>
              <DataSourceContext value={source}>
                <Announcer>
                  <ErrorBoundary fallback={<PaneFailure message={text.failure.page} />}>
                    <FileDesk openFile={openFile}>
                      <SearchKeeperContext value={searchKeeper}>
                        <App {...rest} embed={isTakenOver ? embed : null} />
                      </SearchKeeperContext>
                    </FileDesk>
                  </ErrorBoundary>
                </Announcer>
              </DataSourceContext>
            </NewVersionContext>
          </HeldFiles>
        </MarksTrusted>
      </WrittenPage>
    </StrictMode>
  )
}
