/** What a three-way merge is of: where two sides began, and what each made of it. */
export interface Sides<Value> {
  readonly base: Value
  readonly ours: Value
  readonly theirs: Value
}

/** The same of each of the three. */
export function ofSides<From, To>(
  { base, ours, theirs }: Sides<From>,
  of: (value: From) => To,
): Sides<To> {
  return { base: of(base), ours: of(ours), theirs: of(theirs) }
}

/** What is left when at most one side changed it; undefined when both did, and differently. */
export function settled<Value>(
  { base, ours, theirs }: Sides<Value>,
  same: (a: Value, b: Value) => boolean,
): Value | undefined {
  if (same(ours, theirs) || same(theirs, base)) return ours
  return same(ours, base) ? theirs : undefined
}
