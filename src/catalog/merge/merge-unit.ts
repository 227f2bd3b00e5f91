import { blankUnit, type Unit, unitKey } from '../../model/catalog.ts'
import { ofSides, settled } from '../../model/sides.ts'
import { mergeLines } from '../../text/merge-lines.ts'
import { sameTarget, sameTranslation, type Unsaid } from './same-translation.ts'

interface MergedUnit {
  readonly unit: Unit
  /** Both sides translated it, differently. */
  readonly isConflict: boolean
}

/**
 * Two versions of a unit made one; the base is absent where both sides added it. Two translations of
 * one source become ours, stale, with theirs in a comment. Where only the state differs, the less sure
 * one counts: nothing is promoted. The unit keeps the bytes of the side its translation is of.
 */
export function mergeUnit(
  versions: { readonly base?: Unit; readonly ours: Unit; readonly theirs: Unit },
  unsaid: Unsaid,
): MergedUnit {
  const { ours, theirs, base = blankUnit(ours.source, ours.context) } = versions
  const sides = { base, ours, theirs }
  const same = (a: Unit, b: Unit) => sameTranslation(a, b, unsaid)
  const whole = settled(sides, same)
  const isConflict = !whole && !sameTarget(ours, theirs, unsaid)
  const better = isConflict ? (ours.target ? ours : theirs) : lessSure(ours, theirs)
  const kept = whole ?? better
  const lines = (field: 'notes' | 'comments' | 'references' | 'flags') =>
    mergeLines(ofSides(sides, (unit) => unit[field]))
  const comments = lines('comments')
  const flags = lines('flags')
  const unit = {
    ...kept,
    notes: lines('notes'),
    comments,
    references: lines('references'),
    // The state says it; only an untranslated unit has it as a flag.
    flags: kept.target ? flags.filter((flag) => flag !== 'fuzzy') : flags,
  }
  if (!isConflict) return { unit, isConflict }
  const other = kept === ours ? theirs : ours
  const added = alternatives(kept, other, unsaid).filter((line) => !comments.includes(line))
  return { unit: { ...unit, state: 'stale', comments: [...comments, ...added] }, isConflict }
}

/** One line for each text, whatever it holds: the escapes of JSON are those of PO. */
function alternatives(kept: Unit, other: Unit, unsaid: Unsaid): readonly string[] {
  const rest = unsaid(other) === unsaid(kept) ? '' : unsaid(other)
  return [other.target === kept.target ? '' : other.target, rest]
    .filter((text) => text !== '')
    .map((text) => `Conflicting translation: ${JSON.stringify(text)}`)
}

/** Of two versions with the same text the one that promises less. */
function lessSure(a: Unit, b: Unit): Unit {
  if (a.state === b.state) return madeFor(a) <= madeFor(b) ? a : b
  return a.state === 'stale' || b.state === 'reviewed' ? a : b
}

function madeFor({ previous }: Unit): string {
  return previous ? unitKey(previous) : ''
}
