import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import { localeFacts } from '../../model/locale.ts'
import { countWords } from '../../text/words.ts'
import type { AuditFault, Compared } from './compared.ts'

/** How much of a page belongs together, in words of the source. */
export interface PageCounts {
  /** Of the blocks of the source: all, those with a counterpart, and those left as they are. */
  readonly words: { readonly all: number; readonly paired: number; readonly left: number }
  readonly blocks: { readonly all: number; readonly paired: number; readonly left: number }
  readonly sections: { readonly all: number; readonly paired: number }
}

/** @param isLeft Was a block of the source left in its language? */
export function pageCounts(
  { source, bySource }: Compared,
  isLeft: (block: Slot) => boolean,
): PageCounts {
  const wordsIn = (slots: readonly Slot[]) =>
    slots.reduce((sum, { text }) => sum + countWords(maskCodes(text), source.locale), 0)
  const paired = source.blocks.filter((block) => bySource.has(block))
  const left = paired.filter(isLeft)
  const headings = source.blocks.filter(({ role }) => role === 'heading')
  return {
    words: { all: wordsIn(source.blocks), paired: wordsIn(paired), left: wordsIn(left) },
    blocks: { all: source.blocks.length, paired: paired.length, left: left.length },
    sections: {
      all: headings.length,
      paired: headings.filter((block) => bySource.has(block)).length,
    },
  }
}

/** Fewer blocks say nothing of a page as a whole. */
const fewBlocks = 5

/** What is wrong with a page as a whole; then nothing else is said of it. */
export function pageFault(
  { source, target, bySource }: Compared,
  { words, blocks }: PageCounts,
): AuditFault | undefined {
  const [first] = target.blocks
  const at = { start: first?.start ?? 0, end: first?.end ?? 0 }
  const origin = source.blocks.find((block) => bySource.has(block)) ?? source.blocks[0]
  const from = origin && { source: { start: origin.start, end: origin.end } }
  if (blocks.all >= fewBlocks && blocks.paired < 0.35 * blocks.all)
    return {
      rule: 'diverged-page',
      problem: {
        message: `Unexpected page: ${blocks.paired} of ${blocks.all} blocks are in it, expected a translation`,
        at,
        ...from,
        help: 'Translate it anew from the source, or leave it out of the audit.',
      },
    }
  if (blocks.left >= fewBlocks && words.left >= 0.8 * words.paired)
    return {
      rule: 'untranslated-page',
      problem: {
        message: `Unexpected ${localeFacts(source.locale).name} page: ${blocks.left} of ${blocks.all} blocks are, expected ${localeFacts(target.locale).name}`,
        at,
        ...from,
        help: 'Translate it, or leave it out so that readers know that it is not.',
      },
    }
  return undefined
}
