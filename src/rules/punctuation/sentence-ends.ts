import { masked } from '../../text/masked.ts'
import type { SentenceMarks } from './sentence-marks.ts'

export interface SentenceEnd {
  readonly mark: string
  readonly at: number
}

/**
 * The marks of a masked text that end a sentence of the script: every mark of its own, others after a
 * word of the script or a code, at the end of the text also after a Latin word.
 */
export function sentenceEnds(text: string, marks: SentenceMarks): readonly SentenceEnd[] {
  const foreign = new Set([...marks.mistyped, ...marks.others])
  const found: SentenceEnd[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === marks.own || (foreign.has(mark) && isEnd(text, at, marks)))
      found.push({ mark, at })
  }
  return found
}

function isEnd(text: string, at: number, marks: SentenceMarks): boolean {
  const after = text.slice(at + 1, at + reach).replace(/^['"”’»)\]」』）\uFFFC]+/u, '')
  const isLast = after.trim() === ''
  const isApart = isLast || /^\s/.test(after) || (marks.isSolid && /^\p{L}/u.test(after))
  if (!isApart) return false
  // A mistyped danda may stand apart from its sentence, but so does a separator inside a text.
  const given = text.slice(Math.max(0, at - reach), at)
  const near = isLast && marks.mistyped.includes(text.charAt(at)) ? given.trimEnd() : given
  const before = near.replace(/['"”’»)\]」』）\uFFFC]+$/u, '')
  if (marks.lastSign.test(before)) return !isShortened(before, after, marks)
  if (/(?:^|\s)$/.test(before)) return near.slice(before.length).includes(masked)
  return isLatinEnd(before, isLast ? undefined : after.trimStart(), marks)
}

/** As far as a mark is read around: no sentence is longer, and the time stays in proportion to the text. */
const reach = 1000

/** Is the full stop part of the word before it? */
function isShortened(before: string, after: string, marks: SentenceMarks): boolean {
  if (marks.isSolid) return false
  const word = lastWord(before)
  if (isAbbreviation(word, marks)) return true
  const earlier = before.slice(0, before.length - word.length)
  // `ई.पू.`, `सं.रा.`
  if (earlier.endsWith('.')) return true
  if (!marks.initials.has(word)) return false
  const isInitial = (near: string) => isAbbreviation(near, marks) || marks.initials.has(near)
  const next = /^\s*([\p{L}\p{M}]+)\./u.exec(after)?.[1] ?? ''
  const previous = earlier.trimEnd()
  return (
    (next !== '' && isInitial(next)) ||
    (previous.endsWith('.') && isInitial(lastWord(previous.slice(0, -1))))
  )
}

/** Listed, or a single letter. */
function isAbbreviation(word: string, { abbreviations }: SentenceMarks): boolean {
  return /^\p{L}$/u.test(word) || abbreviations.has(word.normalize('NFC'))
}

function lastWord(text: string): string {
  return /[\p{L}\p{M}]*$/u.exec(text)?.[0] ?? ''
}

/** Does a Latin word, or a number, end a sentence of the script? Some words keep their full stop. */
function isLatinEnd(before: string, after: string | undefined, marks: SentenceMarks): boolean {
  if (after !== undefined) {
    const [next = ''] = after
    return /\p{Script=Latin}{4}\p{Ll}$/u.test(before) && marks.lastSign.test(next)
  }
  const isOwn = hasOwnSign(before, marks)
  const isWhole = /[\p{L}\p{N}]$/u.test(before) && !shortened.test(before)
  return isOwn && isWhole
}

/** Has the last sentence a sign of the script? Read from its end: it is shorter than what is before it. */
function hasOwnSign(before: string, { lastSign }: SentenceMarks): boolean {
  for (let end = before.length; end > 0; end--) {
    if (ofSentences.has(before.charAt(end - 1))) return false
    if (lastSign.test(before.slice(Math.max(0, end - 2), end))) return true
  }
  return false
}

const ofSentences: ReadonlySet<string> = new Set('.?!।|。．｡')
const shortened = /(?:\.[a-z]|\b(?:Co|Corp|etc|Inc|Jr|Ltd|No|Sr))$/i
