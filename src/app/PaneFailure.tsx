import { ReloadButton } from './ReloadButton.tsx'

/** What stands in a pane that broke, while the others go on working. */
export function PaneFailure({ message }: { readonly message: string }) {
  return (
    <div className="pane-failure" role="alert">
      <p>{message}</p>
      <ReloadButton />
    </div>
  )
}
