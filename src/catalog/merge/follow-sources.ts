import { type Unit, unitKey } from '../../model/catalog.ts'
import { ofSides } from '../../model/sides.ts'
import { mergeLines } from '../../text/merge-lines.ts'
import { match } from '../match/match.ts'
import type { Entries } from './entry.ts'
import { isMadeFrom } from './is-made-from.ts'
import { sameTranslation, type Unsaid } from './same-translation.ts'

/** A unit whose source one side changed, with the translation the other side gave the earlier source. */
interface Followed {
  readonly from: string
  readonly unit: Unit
}

/** What a translation was made for on one side, and became on the other. */
interface Edited {
  readonly before: Unit
  readonly translated: Unit
}

/**
 * The units whose source one side changed while the other translated the earlier source: that
 * translation goes with the new source, stale. A new source that has a translation of its own keeps it.
 * @param edited the side that changed sources
 * @param translated the side that translated
 */
export function followSources(
  sides: { readonly base: Entries; readonly edited: Entries; readonly translated: Entries },
  unsaid: Unsaid,
): readonly Followed[] {
  const { base, edited, translated } = sides
  const left = [...base].flatMap(([key, { unit: before, isObsolete }]): readonly Edited[] => {
    const now = translated.get(key)
    const stayed = edited.get(key)?.isObsolete === false
    if (isObsolete || stayed || !now?.unit.target || now.isObsolete) return []
    return sameTranslation(now.unit, before, unsaid) ? [] : [{ before, translated: now.unit }]
  })
  const fresh = [...edited]
    .filter(([key, { isObsolete }]) => !isObsolete && !base.has(key) && !translated.has(key))
    .map(([, { unit }]) => unit)
  return pairs(fresh, left).map(([unit, origin]) => ({
    from: unitKey(origin.before),
    unit: withTranslation(unit, origin),
  }))
}

type Pair = readonly [unit: Unit, origin: Edited]

/** Each new source with the one it was made from: by what its unit says, or else by likeness. */
function pairs(fresh: readonly Unit[], left: readonly Edited[]): readonly Pair[] {
  const told = fresh.flatMap((unit): readonly Pair[] => {
    const origin = left.find(({ before }) => isMadeFrom(unit, before))
    return origin ? [[unit, origin]] : []
  })
  const used = new Set(told.flat())
  const wanted = fresh.filter((unit) => !used.has(unit) && unit.state !== 'stale')
  const freed = left.filter((origin) => !used.has(origin))
  const texts = [wanted, freed.map(({ before }) => before)].map((units) =>
    units.map(({ source, context }) => ({
      text: source,
      ...(context !== undefined && { context }),
    })),
  )
  const [newer = [], older = []] = texts
  const alike = match(newer, older).flatMap(({ wanted: to, old: from }): readonly Pair[] => {
    const [unit, origin] = [wanted[to], freed[from]]
    const isOwn = unit?.target !== '' && unit?.target !== origin?.before.target
    return unit && origin && !isOwn ? [[unit, origin]] : []
  })
  return [...told, ...alike]
}

function withTranslation(unit: Unit, { before, translated }: Edited): Unit {
  const { source, context, previous } = translated
  const made = { source, ...(context !== undefined && { context }) }
  const lines = (field: 'comments' | 'flags') =>
    mergeLines(ofSides({ base: before, ours: unit, theirs: translated }, (one) => one[field]))
  return {
    ...unit,
    target: translated.target,
    targetTrace: translated.targetTrace,
    state: 'stale',
    previous: translated.state === 'stale' ? (previous ?? made) : made,
    comments: lines('comments'),
    flags: lines('flags').filter((flag) => flag !== 'fuzzy'),
  }
}
