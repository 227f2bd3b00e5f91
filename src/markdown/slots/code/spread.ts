import { unspacedScripts } from '../../../text/scripts.ts'

const unspaced = [...unspacedScripts, 'Katakana'].map((script) => `\\p{Script=${script}}`).join('')
const unspacedEnd = new RegExp(`[${unspaced}ー\\u3001-\\u303F\\uFF01-\\uFF65]$`, 'u')
const unspacedStart = new RegExp(`^[${unspaced}ー\\u3001-\\u303F\\uFF01-\\uFF65]`, 'u')
/** No line begins with what closes, nor ends with what opens (UAX #14, classes CL and OP). */
const tied = /[\p{Ps}\p{Pi}]$/u
const clinging = /^[\p{Pe}\p{Pf}、。，．：；？！ー々]/u

/** What stands between two lines that are read as one text: nothing where no spaces are written. */
export function joint(left: string, right: string): '' | ' ' {
  return unspacedEnd.test(left.slice(-2)) && unspacedStart.test(right) ? '' : ' '
}

/** Lines as one text. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => (index ? joint(lines[index - 1] ?? '', line) + line : line))
    .join('')
}

/**
 * A text over as many lines as there are widths, each about its share, such that `joinLines` gives
 * the text again; lines too many are empty and come last.
 */
export function spread(text: string, widths: readonly number[]): readonly string[] {
  const breaks = breaksOf(text)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const lines: string[] = []
  let from = 0
  let share = 0
  let first = 0
  for (const [index, width] of widths.slice(0, -1).entries()) {
    share += width
    // Every line after this one wants a break of its own, while there are any.
    const last = Math.max(first, breaks.length - (widths.length - 1 - index))
    const chosen = nearest(breaks, { first, last, wanted: (share / total) * text.length })
    const place = breaks[chosen]
    if (!place) break
    lines.push(text.slice(from, place.end))
    from = place.next
    first = chosen + 1
  }
  lines.push(text.slice(from))
  return widths.map((_, index) => lines[index] ?? '')
}

interface Break {
  readonly end: number
  readonly next: number
}

function nearest(
  breaks: readonly Break[],
  { first, last, wanted }: { first: number; last: number; wanted: number },
): number {
  let best = first
  const distance = (index: number) => Math.abs((breaks[index]?.end ?? Infinity) - wanted)
  while (best < last && distance(best + 1) <= distance(best)) best++
  return best
}

/** Where a line may end: between words (UAX #29), so never inside a user-perceived character. */
function breaksOf(text: string): readonly Break[] {
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
  const breaks: Break[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const isSpace = segment === ' '
    const next = isSpace ? index + 1 : index
    const left = text.slice(Math.max(0, index - 2), index)
    const right = text.slice(next, next + 2)
    if (!/\S$/.test(left) || !/^\S/.test(right)) continue
    if (joint(left, right) !== (isSpace ? ' ' : '')) continue
    if (!isSpace && (tied.test(left) || clinging.test(right))) continue
    breaks.push({ end: index, next })
  }
  return breaks
}
