/**
 * A function of something that never changes, done once for each: pages of one dataset ask the same of
 * it thousands of times, and so does each trip of the same stops. What is kept goes with its key.
 */
export function onceFor<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before.value
    const value = work(key)
    known.set(key, { value })
    return value
  }
}
