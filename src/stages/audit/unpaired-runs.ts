import type { AdoptedPair } from '../../catalog/adopt/pair-documents.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Compared, ComparedSide } from './compared.ts'

/** Blocks in a row that have no counterpart, between two that have one. */
export interface UnpairedRun {
  readonly blocks: readonly Slot[]
  readonly before: AdoptedPair | undefined
  readonly after: AdoptedPair | undefined
  /** Blocks of the other side, without a counterpart too, that stand where these would. */
  readonly rivals: readonly Slot[]
  /** The other side has a heading without a counterpart between the same paired ones. */
  readonly hasRivalHeading: boolean
}

/** The runs of both sides, in order. */
export function unpairedRuns({ source, target, bySource, byTarget }: Compared): {
  readonly source: readonly UnpairedRun[]
  readonly target: readonly UnpairedRun[]
} {
  const ofSource = runsOf(source, bySource)
  const ofTarget = runsOf(target, byTarget)
  return {
    source: ofSource.map((run) => ({ ...run, ...rivalry(run, ofTarget) })),
    target: ofTarget.map((run) => ({ ...run, ...rivalry(run, ofSource) })),
  }
}

interface Run extends Omit<UnpairedRun, 'rivals' | 'hasRivalHeading'> {
  /** The last heading before it that has a counterpart. */
  readonly under: AdoptedPair | undefined
}

function runsOf({ blocks }: ComparedSide, paired: ReadonlyMap<Slot, AdoptedPair>): readonly Run[] {
  const runs: Run[] = []
  let open: readonly Slot[] = []
  let before: AdoptedPair | undefined
  let under: AdoptedPair | undefined
  const close = (after: AdoptedPair | undefined) => {
    if (open.length) runs.push({ blocks: open, before, after, under })
    open = []
    before = after
    if (after?.source.role === 'heading') under = after
  }
  for (const block of blocks) {
    const pair = paired.get(block)
    if (pair) close(pair)
    else open = [...open, block]
  }
  close(undefined)
  return runs
}

function rivalry(
  { before, after, under }: Run,
  others: readonly Run[],
): Pick<UnpairedRun, 'rivals' | 'hasRivalHeading'> {
  const near = others.filter((other) => other.before === before || other.after === after)
  const hasHeading = ({ blocks }: Run) => blocks.some(({ role }) => role === 'heading')
  return {
    rivals: near.flatMap(({ blocks }) => blocks),
    hasRivalHeading: others.some((other) => other.under === under && hasHeading(other)),
  }
}
