import { type ComponentType, type ReactNode, Suspense, use, useState } from 'react'
import { laterCode } from './later-code.ts'

/** A component whose code is loaded when it is first needed. */
export interface Later<Props> {
  /**
   * Shows `waiting` while the code is on its way, and throws where it does not come: a boundary
   * around it says so. Drawn anew after a failure, it asks again.
   */
  readonly Component: ComponentType<Props & { readonly waiting?: ReactNode }>
  /**
   * What a written page has of it, left as it stands: not even the code is asked for. Nothing where no
   * page was written.
   */
  readonly Written: ComponentType<Props>
  /** Loads the code ahead of need. Called again it does nothing, or tries anew after a failure. */
  readonly load: () => Promise<unknown>
}

/** React leaves what was written as it is while it waits. */
const NEVER = new Promise<never>(() => undefined)

/** A component whose code is `laterCode`. */
export function later<Props extends object>(
  fetchCode: () => Promise<ComponentType<Props>>,
): Later<Props> {
  const { load, here, read } = laterCode(fetchCode)
  // All are called once for each component, when its module is read: none is made by a drawing.
  // biome-ignore lint/correctness/noComponentHookFactories: see above
  function Fetched(props: Props) {
    const Code = read()
    return <Code {...props} />
  }
  // biome-ignore lint/correctness/noComponentHookFactories: see above
  function Component({ waiting = null, ...props }: Props & { readonly waiting?: ReactNode }) {
    // Outside of what waits, so that it is asked for once for each time it is put on the page.
    useState(() => load().catch(() => undefined))
    return (
      <Suspense fallback={waiting}>
        <Fetched {...(props as unknown as Props)} />
      </Suspense>
    )
  }
  // biome-ignore lint/correctness/noComponentHookFactories: see above
  function Standing(props: Props) {
    const Code = here() ?? use(NEVER)
    return <Code {...props} />
  }
  // biome-ignore lint/correctness/noComponentHookFactories: see above
  function Written(props: Props) {
    return (
      <Suspense>
        <Standing {...props} />
      </Suspense>
    )
  }
  return { Component, Written, load }
}
