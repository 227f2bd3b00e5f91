import type { Range } from '../../model/edit.ts'
import { type Locale, localeFacts } from '../../model/locale.ts'

/** A mark without its partner. */
export interface Unpaired extends Range {
  readonly mark: string
  readonly partner: string
}

/** Brackets and quotation marks of a masked text that nothing opens or closes, one of each kind at most. */
export function unpaired(text: string, locale: Locale): readonly Unpaired[] {
  if (!anyMark.test(text)) return []
  const { language } = localeFacts(locale)
  return [
    ...brackets.flatMap(([open, close]) => unpairedBrackets(text, open, close)),
    ...unpairedQuotes(text),
    ...(language === 'es' || language === 'ast' ? unopened(text) : []),
  ]
}

const anyMark = /["＂“”„‟()（）[\]{}【】「」『』«»《》?!]/
const brackets = [
  ['(（', ')）'],
  ['[', ']'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
] as const

function unpairedBrackets(text: string, open: string, close: string): readonly Unpaired[] {
  const opened: number[] = []
  const faces: number[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (open.includes(mark)) {
      if (isFace(text, at)) faces.push(at)
      else opened.push(at)
    } else if (close.includes(mark) && opened.pop() === undefined && !isItem(text, at)) {
      // What something closes was no face: `وقبولها:( هل )`.
      if (faces.pop() !== undefined) continue
      return isFace(text, at) ? [] : [one(text, at, open.charAt(close.indexOf(mark)))]
    }
  }
  const [at] = opened
  return at === undefined ? [] : [one(text, at, close.charAt(open.indexOf(text.charAt(at))))]
}

/** `1)`, `a)`, `٣)`: a letter or number of a list. */
function isItem(text: string, at: number): boolean {
  return /(?:^|[^\p{L}\p{M}\p{N}])(?:\p{N}{1,3}|\p{L}\p{M}*)$/u.test(
    text.slice(Math.max(0, at - 6), at),
  )
}

/** `:)`, `;-(`, `:]`. */
function isFace(text: string, at: number): boolean {
  return /[:;=8xX]['’]?[-o^]?$/.test(text.slice(Math.max(0, at - 3), at))
}

function unpairedQuotes(text: string): readonly Unpaired[] {
  // After a digit it is one of inches, between Hebrew letters one of an abbreviation.
  const straight = oddQuotes(
    text,
    /(?<!\d)(?<!\p{Script=Hebrew}(?="\p{Script=Hebrew}))["＂]/gu,
    '"',
  )
  const curly = oddQuotes(text, /[“”„‟]/g, '”')
  // One of each is a pair of two styles, and no mark is alone.
  return straight.length && curly.length ? [] : [...straight, ...curly]
}

function oddQuotes(text: string, marks: RegExp, partner: string): readonly Unpaired[] {
  const found = Array.from(text.matchAll(marks))
  const last = found.at(-1)
  if (found.length % 2 === 0 || !last) return []
  // A title may end in a year: `"PyCon 2015"`.
  return partner === '"' && /\d["＂]/u.test(text) ? [] : [one(text, last.index, partner)]
}

/** Spanish opens what it asks and exclaims. */
function unopened(text: string): readonly Unpaired[] {
  for (const [open, close] of [
    ['¿', /(?<=\p{L})\?(?=[\s"'”»)\uFFFC]|$)/u],
    ['¡', /(?<=\p{L})!(?=[\s"'”»)\uFFFC]|$)/u],
  ] as const) {
    const at = text.search(close)
    if (at > 0 && !text.includes(open)) return [one(text, at, open)]
  }
  return []
}

function one(text: string, at: number, partner: string): Unpaired {
  return { mark: text.charAt(at), partner, start: at, end: at + 1 }
}
