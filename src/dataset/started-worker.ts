/** Starts a worker that tells `ready` once its code runs; null in an edition without such a file beside it. */
export type CreateWorker = (() => Worker) | null

/** A worker that has said that it is ready; null where its code does not come or does not run. */
export function startedWorker(createWorker: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = createWorker()
      const giveUp = () => {
        worker.terminate()
        resolve(null)
      }
      worker.addEventListener('error', giveUp, { once: true })
      worker.addEventListener(
        'message',
        () => {
          worker.removeEventListener('error', giveUp)
          resolve(worker)
        },
        { once: true },
      )
    } catch {
      resolve(null)
    }
  })
}
