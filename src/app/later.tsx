import { type ComponentType, use } from 'react'

/** A component whose code is loaded when it is first needed. */
export interface Later<Props> {
  /** Suspends while the code is on its way, and throws where it does not come. */
  readonly Component: ComponentType<Props>
  /** Loads the code ahead of need. Called again it does nothing, or tries anew after a failure. */
  readonly load: () => Promise<unknown>
}

/**
 * Like React's `lazy`, but a component whose code has come is drawn at once: `lazy` waits for a turn
 * even then, and a reader would see the waiting flash by.
 */
export function later<Props extends object>(
  fetchCode: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let code: ComponentType<Props> | null = null
  let coming: Promise<ComponentType<Props>> | null = null
  let hasFailed = false
  const load = () => {
    if (hasFailed) coming = null
    coming ??= fetchCode().then(
      (fetched) => {
        code = fetched
        return fetched
      },
      (error: unknown) => {
        hasFailed = true
        throw error
      },
    )
    hasFailed = false
    return coming
  }
  // Called once for each component, when its module is read: none is made anew by a drawing.
  // biome-ignore lint/correctness/noComponentHookFactories: see above
  function Component(props: Props) {
    // Not `load`, which would ask again at each drawing: a failure stays one until a reader asks.
    const Code = code ?? use(coming ?? load())
    return <Code {...props} />
  }
  return { Component, load }
}
