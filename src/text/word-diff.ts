import type { Locale } from '../model/locale.ts'
import { perLocale } from '../model/per-locale.ts'

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
  const start = commonStart(a, b)
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse())
  const middle = aligned(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return joined([
    ...a.slice(0, start).map(same),
    ...middle,
    ...a.slice(a.length - end, a.length).map(same),
  ])
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

function commonStart(a: readonly Piece[], b: readonly Piece[]): number {
  const different = a.findIndex((piece, index) => piece.text !== b[index]?.text)
  return different < 0 ? a.length : different
}

const same = ({ text }: Piece): WordChange => ({ kind: 'same', text })
const removed = ({ text }: Piece): WordChange => ({ kind: 'removed', text })
const added = ({ text }: Piece): WordChange => ({ kind: 'added', text })

/** Cells of the table of two texts; texts of more are one change. Reached at 4,000 words each. */
const mostCells = 2 ** 26

/** A longest common subsequence, where a word weighs more than the blanks around it. */
function aligned(a: readonly Piece[], b: readonly Piece[]): readonly WordChange[] {
  const width = b.length + 1
  if ((a.length + 1) * width > mostCells) return [...a.map(removed), ...b.map(added)]
  const best = commonWeights(a, b)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  const changes: WordChange[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [x, y] = [a[i], b[j]]
    if (x && y && x.text === y.text && at(i, j) === at(i + 1, j + 1) + weight(x)) {
      changes.push(same(x))
      i++
      j++
    } else if (x && (!y || at(i + 1, j) >= at(i, j + 1))) {
      changes.push(removed(x))
      i++
    } else if (y) {
      changes.push(added(y))
      j++
    }
  }
  return changes
}

/** The greatest weight two ends of the texts have in common, by where they start, row after row. */
function commonWeights(a: readonly Piece[], b: readonly Piece[]): Uint32Array {
  const width = b.length + 1
  const best = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [x, y] = [a[i], b[j]]
      const cell = i * width + j
      const skipped = Math.max(best[cell + width] ?? 0, best[cell + 1] ?? 0)
      const taken = x && x.text === y?.text ? (best[cell + width + 1] ?? 0) + weight(x) : 0
      best[cell] = Math.max(skipped, taken)
    }
  return best
}

function weight({ isWord }: Piece): number {
  return isWord ? 4 : 1
}

/** What is in both texts, and the change behind it. */
interface Stretch {
  readonly same: string
  readonly removed: string
  readonly added: string
}

/** Neighbours of a kind as one, what is removed before what is added. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const found: Stretch[] = []
  for (const { kind, text } of changes) {
    const last = found.at(-1) ?? nothing
    const isClosed = kind === 'same' && isChanged(last)
    if (!isClosed) found.pop()
    const open = isClosed ? nothing : last
    found.push({ ...open, [kind]: open[kind] + text })
  }
  return withoutBlankIslands(found).flatMap((stretch) =>
    kinds.flatMap((kind) => (stretch[kind] ? [{ kind, text: stretch[kind] }] : [])),
  )
}

const nothing: Stretch = { same: '', removed: '', added: '' }
const kinds = ['same', 'removed', 'added'] as const

function isChanged({ removed, added }: Stretch): boolean {
  return removed !== '' || added !== ''
}

function withoutBlankIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const stretch of stretches) {
    const { same, removed, added } = stretch
    const last = found.at(-1)
    if (last && isChanged(stretch) && !/\S/.test(same))
      found.splice(-1, 1, {
        same: last.same,
        removed: last.removed + same + removed,
        added: last.added + same + added,
      })
    else found.push(stretch)
  }
  return found
}
