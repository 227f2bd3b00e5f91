import type { Unit } from '../../model/catalog.ts'
import { ofSides, type Sides, settled } from '../../model/sides.ts'
import type { Entries, Entry } from './entry.ts'
import { isMadeFrom } from './is-made-from.ts'
import { mergeUnit } from './merge-unit.ts'
import { sameTranslation, type Unsaid } from './same-translation.ts'

export interface MergedEntry extends Entry {
  readonly isConflict: boolean
}

/**
 * What becomes of one key; undefined when it is gone. A unit that one side removed and the other left
 * alone goes; when the other translated it meanwhile, it is kept as obsolete.
 */
export function mergeEntry(
  key: string,
  entries: Sides<Entries>,
  unsaid: Unsaid,
): MergedEntry | undefined {
  const { base, ours, theirs } = ofSides(entries, (side) => side.get(key))
  const only = ours ?? theirs
  if (!only) return undefined
  const standing = mergeStandings({ base, ours, theirs })
  if (ours && theirs) {
    const began = base?.unit ?? untouched([ours.unit, theirs.unit], entries.base)
    const versions = { ours: ours.unit, theirs: theirs.unit, ...(began && { base: began }) }
    return { ...mergeUnit(versions, unsaid), isObsolete: standing === 'obsolete' }
  }
  const { unit } = only
  if (standing !== 'absent') return { unit, isObsolete: standing === 'obsolete', isConflict: false }
  const isNew = unit.target && !(base && sameTranslation(unit, base.unit, unsaid))
  return isNew ? { unit, isObsolete: true, isConflict: false } : undefined
}

type Standing = 'absent' | 'obsolete' | 'live'

/** Where sides disagree in more than one way, the one that keeps most counts. */
function mergeStandings(sides: Sides<Entry | undefined>): Standing {
  const standings = ofSides(sides, standingOf)
  const agreed = settled(standings, (a, b) => a === b)
  if (agreed) return agreed
  return [standings.ours, standings.theirs].includes('live') ? 'live' : 'obsolete'
}

function standingOf(entry: Entry | undefined): Standing {
  if (!entry) return 'absent'
  return entry.isObsolete ? 'obsolete' : 'live'
}

/**
 * Of two versions of a unit that was not in the base the one that nobody has touched since a change of
 * the source brought it: its translation is still that of the earlier source.
 */
function untouched(versions: readonly Unit[], base: Entries): Unit | undefined {
  const found = versions.filter((unit) =>
    [...base.values()].some(({ unit: origin }) => isMadeFrom(unit, origin)),
  )
  return found.length === 1 && versions.every(({ target }) => target) ? found[0] : undefined
}
