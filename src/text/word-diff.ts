import type { Locale } from '../model/locale.ts'
import { perLocale } from '../model/per-locale.ts'
import { commonSubsequence } from './common-subsequence.ts'

/** A stretch of two texts: in both, in the one before only, or in the one after only. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * What of a text was changed, in whole words as the locale divides them (UAX #29); no grapheme is cut.
 * `same` and `removed` joined are the text before, `same` and `added` the text after. Of each change
 * what was removed comes first. Blanks alone between two changes are part of the change.
 */
export function wordDiff(before: string, after: string, locale: Locale): readonly WordChange[] {
  const a = pieces(before, locale)
  const b = pieces(after, locale)
  // A word weighs more than the blanks around it.
  const pairs = commonSubsequence(textsOf(a), textsOf(b), (index) => (a[index]?.isWord ? 4 : 1))
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...pairs, [a.length, b.length] as const]) {
    stretches.push({
      removed: textsOf(a.slice(i, nextI)).join(''),
      added: textsOf(b.slice(j, nextJ)).join(''),
      same: a[nextI]?.text ?? '',
    })
    ;[i, j] = [nextI + 1, nextJ + 1]
  }
  return changesOf(withoutBlankIslands(stretches))
}

interface Piece {
  readonly text: string
  readonly isWord: boolean
}

const segmenters = perLocale((locale) => new Intl.Segmenter(locale, { granularity: 'word' }))
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The words and what stands between them. A dictionary may end a word within a grapheme: not here. */
function pieces(text: string, locale: Locale): readonly Piece[] {
  const bounds = new Set(Array.from(graphemes.segment(text), ({ index }) => index))
  const found: Piece[] = []
  for (const { segment, index, isWordLike = false } of segmenters(locale).segment(text)) {
    const last = bounds.has(index) ? undefined : found.pop()
    found.push({ text: (last?.text ?? '') + segment, isWord: isWordLike || !!last?.isWord })
  }
  return found
}

function textsOf(all: readonly Piece[]): readonly string[] {
  return all.map(({ text }) => text)
}

/** A change, and what both texts have behind it. */
interface Stretch {
  readonly removed: string
  readonly added: string
  readonly same: string
}

/** Joins stretches without a change between them, or with nothing but blanks between two changes. */
function withoutBlankIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const next of stretches) {
    const last = found.at(-1)
    if (last && !isChanged(next)) found.splice(-1, 1, { ...last, same: last.same + next.same })
    else if (last && isChanged(last) && !/\S/.test(last.same))
      found.splice(-1, 1, {
        removed: last.removed + last.same + next.removed,
        added: last.added + last.same + next.added,
        same: next.same,
      })
    else found.push(next)
  }
  return found
}

function isChanged({ removed, added }: Stretch): boolean {
  return removed !== '' || added !== ''
}

const kinds = ['removed', 'added', 'same'] as const

function changesOf(stretches: readonly Stretch[]): readonly WordChange[] {
  return stretches.flatMap((stretch) =>
    kinds.flatMap((kind) => (stretch[kind] ? [{ kind, text: stretch[kind] }] : [])),
  )
}
