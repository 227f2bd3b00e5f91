import { masked } from '../../text/masked.ts'
import type { Range } from '../../model/edit.ts'

export type EndKind = 'stop' | 'question' | 'exclamation' | 'colon' | 'ellipsis' | 'none' | 'other'

/** How a text ends, and where: closing quotes, brackets and codes left out. */
export interface EndMark extends Range {
  readonly kind: EndKind
}

/** The last mark of a text of prose in which codes are masked. */
export function endMark(text: string, language: string): EndMark {
  let end = text.length
  while (end > 0 && closing.test(text.charAt(end - 1))) end--
  const mark = text.charAt(end - 1)
  const dots = /(?:\.{2,}|…+|。{2,}|။{2,})$/u.exec(text.slice(Math.max(0, end - 8), end))?.[0]
  if (dots) return { kind: 'ellipsis', start: end - dots.length, end }
  const kind = kindOf(mark, text.slice(0, end), language)
  return kind === 'none' ? { kind, start: end, end } : { kind, start: end - 1, end }
}

const closing = /[\s"'“”’»›)\]」』）】》\u200B-\u200F\u061C\u2066-\u2069\uFFFC]/u

function kindOf(mark: string, text: string, language: string): EndKind {
  // Armenian sets the mark of a question on a vowel of the word asked for.
  if (language === 'hy' && /[՞?]/.test(text.slice(-40))) return 'question'
  if (language === 'hy' && mark === ':') return 'stop'
  if (language === 'el' && /[;\u037E]/.test(mark)) return 'question'
  return kinds.find(([, marks]) => marks.includes(mark) && mark !== '')?.[0] ?? 'none'
}

const kinds: readonly (readonly [EndKind, string])[] = [
  ['stop', '.。．｡।॥|։۔።။។'],
  ['question', '?？؟՞⁇‽'],
  ['exclamation', '!！՜‼'],
  ['colon', ':：՝៖'],
  ['other', ',;，、؛،-–—/|*+=' + masked],
]
