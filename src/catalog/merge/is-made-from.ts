import { type Unit, unitKey } from '../../model/catalog.ts'

/**
 * Does a stale unit hold the translation of another as it was, and say so? A stale one that goes over to
 * a further source remembers the first.
 */
export function isMadeFrom(unit: Unit, origin: Unit): boolean {
  if (unit.state !== 'stale' || !unit.previous || unit.target !== origin.target) return false
  const was = unitKey(unit.previous)
  if (was === unitKey(origin)) return true
  return (
    origin.state === 'stale' && origin.previous !== undefined && was === unitKey(origin.previous)
  )
}
