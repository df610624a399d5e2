/**
 * Does a part of the build and leaves a measure of it (User Timing, W3C), which costs nothing where
 * nobody looks: `npm run bench:build` does.
 * @param part what the measure is called; several of one name are added up
 */
export async function timed<Result>(
  part: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const start = performance.now()
  const result = await work()
  performance.measure(part, { start, end: performance.now() })
  return result
}
