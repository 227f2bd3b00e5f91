import { type Unit, unitKey } from '../../model/catalog.ts'

/** Tells what a unit says in its file beyond its fields. */
export type Unsaid = (unit: Unit) => string

/** Do two versions of a unit translate it alike, in the same state and for the same source? */
export function sameTranslation(a: Unit, b: Unit, unsaid: Unsaid): boolean {
  return (
    a.state === b.state &&
    sameTarget(a, b, unsaid) &&
    (a.previous && unitKey(a.previous)) === (b.previous && unitKey(b.previous))
  )
}

export function sameTarget(a: Unit, b: Unit, unsaid: Unsaid): boolean {
  return a.target === b.target && unsaid(a) === unsaid(b)
}
