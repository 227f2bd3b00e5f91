import type { AdoptedPair } from '../../catalog/adopt/pair-documents.ts'
import { rising } from '../../catalog/adopt/rising.ts'
import { plainText } from '../../markdown/inline/inline.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import { shorten } from '../../text/shorten.ts'
import type { AuditFault, Compared } from './compared.ts'
import { isSure } from './lint-pairs.ts'

/** Headings of another level, and sections in another order. Several alike in a row are one fault. */
export function* headingFaults(compared: Compared): Iterable<AuditFault> {
  const headings = compared.pairs.flatMap((pair) => {
    const [target] = pair.targets
    const isOne = pair.source.role === 'heading' && target?.role === 'heading' && isSure(pair)
    return isOne && target ? [{ pair, target }] : []
  })
  yield* levelFaults(headings, compared)
  yield* orderFaults(headings)
}

interface PairedHeading {
  readonly pair: AdoptedPair
  readonly target: Slot
}

function* levelFaults(
  headings: readonly PairedHeading[],
  { source, target: side }: Compared,
): Iterable<AuditFault> {
  const levels = headings.map(({ pair, target }) => {
    const wanted = source.standing.get(pair.source)?.depth ?? 0
    const found = side.standing.get(target)?.depth ?? 0
    return { pair, target, wanted, found, by: found - wanted }
  })
  const usual = mostCommon(levels.map(({ by }) => by))
  for (const [index, { pair, target, wanted, found, by }] of levels.entries()) {
    const before = levels[index - 1]?.by
    const isFirst =
      usual !== 0 && by === usual && levels.findIndex((one) => one.by === by) === index
    if (!isFirst && (by === usual || by === before)) continue
    // Where all are shifted, one at its own level is only odd beside them.
    if (by === 0) continue
    yield {
      rule: 'changed-heading-level',
      problem: {
        message: `Unexpected heading of level ${found}, expected level ${wanted} as in the source`,
        at: { start: target.start, end: target.end },
        actual: String(found),
        expected: String(wanted),
        source: { start: pair.source.start, end: pair.source.end },
      },
    }
  }
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? 0
}

function* orderFaults(headings: readonly PairedHeading[]): Iterable<AuditFault> {
  const weighed = headings.map(({ pair, target }, index) => ({
    pair,
    slot: target,
    source: index,
    target: target.start,
    weight: 1,
  }))
  const inPlace = new Set(rising(weighed))
  for (const [index, one] of weighed.entries()) {
    const before = weighed[index - 1]
    const isMoved = !inPlace.has(one)
    const isAlone = !before || inPlace.has(before) || before.target > one.target
    if (!isMoved || !isAlone) continue
    const shown = shorten(plainText(one.slot.content), 40)
    const after = before ? `after \`${shorten(plainText(before.slot.content), 24)}\`` : 'first'
    yield {
      rule: 'moved-section',
      problem: {
        message: `Unexpected section \`${shown}\` here, expected it ${after}`,
        at: { start: one.slot.start, end: one.slot.end },
        source: { start: one.pair.source.start, end: one.pair.source.end },
      },
    }
  }
}
