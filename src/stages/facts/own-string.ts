/** A string among the values of front matter, under the first of the keys that has one. */
export function ownString(values: unknown, keys: readonly string[]): string | undefined {
  if (typeof values !== 'object' || values === null) return undefined
  for (const key of keys) {
    const value: unknown = Object.getOwnPropertyDescriptor(values, key)?.value
    if (typeof value === 'string' && value.trim()) return value
  }
  return undefined
}
