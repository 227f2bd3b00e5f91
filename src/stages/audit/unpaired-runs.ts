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
}

/** The runs of both sides, in order. */
export function unpairedRuns({ source, target, bySource, byTarget }: Compared): {
  readonly source: readonly UnpairedRun[]
  readonly target: readonly UnpairedRun[]
} {
  const ofSource = runsOf(source, bySource)
  const ofTarget = runsOf(target, byTarget)
  return {
    source: ofSource.map((run) => ({ ...run, rivals: rivalsOf(run, ofTarget) })),
    target: ofTarget.map((run) => ({ ...run, rivals: rivalsOf(run, ofSource) })),
  }
}

type Run = Omit<UnpairedRun, 'rivals'>

function runsOf({ blocks }: ComparedSide, paired: ReadonlyMap<Slot, AdoptedPair>): readonly Run[] {
  const runs: Run[] = []
  let open: readonly Slot[] = []
  let before: AdoptedPair | undefined
  const close = (after: AdoptedPair | undefined) => {
    if (open.length) runs.push({ blocks: open, before, after })
    open = []
    before = after
  }
  for (const block of blocks) {
    const pair = paired.get(block)
    if (pair) close(pair)
    else open = [...open, block]
  }
  close(undefined)
  return runs
}

function rivalsOf({ before, after }: Run, others: readonly Run[]): readonly Slot[] {
  return others
    .filter((other) => other.before === before || other.after === after)
    .flatMap(({ blocks }) => blocks)
}
