/**
 * Freezes a value and everything in it, so that code under test that changes what it was given
 * fails with a TypeError instead of spoiling the next test.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
