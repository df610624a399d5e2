import { use } from 'react'

/** Code that is loaded when it is first needed. */
export interface LaterCode<Code> {
  /** Loads it ahead of need. Called again it does nothing, or tries anew after a failure. */
  readonly load: () => Promise<Code>
  /** What has come; null until then. */
  readonly here: () => Code | null
  /** While drawing: React waits for it where it is on its way, and throws where it does not come. */
  readonly read: () => Code
}

/**
 * Like React's `lazy`, but what has come is drawn at once: `lazy` waits for a turn even then, and after it
 * for up to 300 ms, so that not every part of a page comes by itself (`FALLBACK_THROTTLE_MS` in
 * react-reconciler). A reader would see the waiting flash by.
 */
export function laterCode<Code>(fetchCode: () => Promise<Code>): LaterCode<Code> {
  let code: Code | null = null
  let coming: Promise<Code> | null = null
  let hasFailed = false
  const load = () => {
    if (coming === null || hasFailed) {
      hasFailed = false
      const fetching = fetchCode()
      coming = fetching
      fetching.then(
        (value) => {
          code = value
          // What React itself notes on a promise that it has waited for (ReactFiberThenable): it then
          // takes the value without a turn.
          Object.assign(fetching, { status: 'fulfilled', value })
        },
        () => {
          hasFailed = true
        },
      )
    }
    return coming
  }
  return {
    load,
    here: () => code,
    // Not `load`, which would ask anew at each drawing after a failure.
    read: () => use(coming ?? load()),
  }
}
