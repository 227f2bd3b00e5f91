import { type Catalog, type Unit, unitKey } from '../../model/catalog.ts'

const mark = /^Retired \d{4}-\d{2}-\d{2}$/

/** The units a document needs no more, beside those that left it before. */
export interface Retired {
  readonly obsolete: readonly Unit[]
  /** Those of them that were not obsolete before. */
  readonly left: readonly Unit[]
}

/**
 * Obsolete are the units whose source is gone and whose translation stands nowhere else: not those that
 * live on under a new source with the same translation, and no stale one that says nothing new.
 */
export function retire(
  catalog: Catalog,
  units: readonly Unit[],
  { livesOn, date }: { readonly livesOn: ReadonlySet<Unit>; readonly date: string | undefined },
): Retired {
  const live = new Set(units.map(unitKey))
  const stays = (unit: Unit) => !live.has(unitKey(unit)) && !livesOn.has(unit)
  const before = catalog.obsolete.filter(stays)
  const leaving = catalog.units.filter((unit) => unit.target && stays(unit))
  const known = new Map([...units, ...before, ...leaving].map((unit) => [unitKey(unit), unit]))
  const left = leaving.filter((unit) => !repeats(unit, known))
  return { obsolete: [...before, ...left.map((unit) => dated(unit, date))], left }
}

/** A unit that comes back, without the day it left on. */
export function undated(unit: Unit): Unit {
  if (!unit.comments.some((comment) => mark.test(comment))) return unit
  return { ...unit, comments: unit.comments.filter((comment) => !mark.test(comment)) }
}

function dated(unit: Unit, date: string | undefined): Unit {
  return date === undefined ? unit : { ...unit, comments: [...unit.comments, `Retired ${date}`] }
}

/** Does a stale unit still say no more than the translated unit it was made from? */
function repeats(unit: Unit, known: ReadonlyMap<string, Unit>): boolean {
  const made = unit.previous && known.get(unitKey(unit.previous))
  if (unit.state !== 'stale' || !made || made.state === 'stale') return false
  return (
    unit.target === made.target &&
    equal(unit.comments, undated(made).comments) &&
    equal(unit.flags, made.flags)
  )
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
