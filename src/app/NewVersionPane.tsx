import { use, useSyncExternalStore } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { withText } from '../text/text.ts'
import { focusPage } from './focus-page.ts'
import { later } from './later.tsx'
import { type NewVersion, NewVersionContext } from './new-version.ts'

/** Said a few times a year: its words come when there is something to say. */
const newVersionLater = later(
  async () => (await withText(['newVersion'], import('./NewVersionLine.tsx'))).NewVersionLine,
)

const NewVersionLine = newVersionLater.Component

/** Says that there is a new version, once there is one; until the reader takes it or puts it off. */
export function NewVersionPane() {
  const newVersion = use(NewVersionContext)
  return newVersion === null ? null : <Told newVersion={newVersion} />
}

function Told({ newVersion }: { readonly newVersion: NewVersion }) {
  const take = useSyncExternalStore(newVersion.subscribe, newVersion.take, nothing)
  if (take === null) return null
  return (
    // Without its code nothing is said: the version there is works as before.
    <ErrorBoundary fallback={null}>
      <NewVersionLine
        onTake={take}
        onPutOff={() => {
          focusPage()
          newVersion.set(null)
        }}
      />
    </ErrorBoundary>
  )
}

function nothing() {
  return null
}
