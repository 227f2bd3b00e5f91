import type { Range } from '../../model/edit.ts'
import { foldCharacters, type FoldedText, unfoldRange } from '../../text/fold-characters.ts'
import type { Locale } from '../../model/locale.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import { matchesLoosely, matchesWord } from './matches-word.ts'
import { lowerCase, type TermForm } from './term-form.ts'

/** A text made ready to look for terms in. Codes, names and addresses in it must be masked. */
export interface TermText {
  readonly folded: FoldedText
  readonly lower: string
  /** Words in lower case, and as written. */
  readonly words: readonly Token[]
  readonly written: readonly Token[]
}

export function termText(text: string, locale: Locale): TermText {
  const folded = foldCharacters(text)
  const written = tokens(folded.text)
  const words = written.map((token) => ({ ...token, text: lowerCase(token.text, locale) }))
  return { folded, written, words, lower: lowerCase(folded.text, locale) }
}

/** A form found in a text; offsets are UTF-16 units of the text it was made from. */
export interface FoundForm extends Range {
  readonly form: TermForm
  /** Is it written just as the glossary has it, capitals aside? */
  readonly isPlain: boolean
}

/** Every place of a form, inflected as its language does, in order. */
export function findForms(text: TermText, form: TermForm): readonly FoundForm[] {
  if (!text.lower.includes(form.letters)) return []
  const ranges = form.isStretch ? stretches(text, form) : phrases(text, form)
  return ranges.map(({ isPlain, ...range }) => ({
    ...unfoldRange(text.folded, range),
    form,
    isPlain,
  }))
}

/**
 * Is the form in the text in any shape, be it inside a compound, with an ending nobody listed or with
 * its words apart? What is asked for is presence: a doubt is no fault.
 */
export function hasForm(text: TermText, form: TermForm): boolean {
  if (findForms(text, form).length) return true
  if (form.isStretch || form.gaps.some((gap) => gap !== ' ')) return false
  const words = form.isExact ? text.written : text.words
  return form.words.every((wanted) => words.some(({ text: word }) => matchesLoosely(word, wanted)))
}

interface Place extends Range {
  readonly isPlain: boolean
}

function phrases(text: TermText, form: TermForm): readonly Place[] {
  const words = form.isExact ? text.written : text.words
  const found: Place[] = []
  for (let index = 0; index + form.words.length <= words.length; index++) {
    const place = phraseAt(text, words.slice(index, index + form.words.length), form)
    if (place) found.push(place)
  }
  return found
}

function phraseAt(
  { folded }: TermText,
  words: readonly Token[],
  { words: wanted, gaps, endings }: TermForm,
): Place | undefined {
  let isPlain = true
  for (const [index, word] of words.entries()) {
    const form = wanted[index]
    if (!form || !matchesWord(word.text, form, endings)) return undefined
    const before = words[index - 1]
    if (before && !isGap(folded.text.slice(before.end, word.start), gaps[index - 1]))
      return undefined
    isPlain &&= word.text === form.text
  }
  const [first] = words
  const last = words.at(-1)
  return first && last && { start: first.start, end: last.end, isPlain }
}

/** Spaces may be a line break, and where the glossary has one, a hyphen is another spelling. */
function isGap(written: string, wanted: string | undefined): boolean {
  return written === wanted || (wanted === ' ' && /^\s{1,3}$/.test(written))
}

/** A stretch of a script without spaces; a run of Katakana is one word. */
function stretches({ lower, folded }: TermText, form: TermForm): readonly Place[] {
  const wanted = form.isExact ? form.text : lowerCase(form.text, form.locale)
  const inText = form.isExact ? folded.text : lower
  const found: Place[] = []
  for (let at = inText.indexOf(wanted); at >= 0; at = inText.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length
    const joins =
      (kana.test(wanted.slice(0, 1)) && kana.test(inText.slice(at - 1, at))) ||
      (kana.test(wanted.slice(-1)) && kana.test(inText.slice(end, end + 1)))
    if (!joins) found.push({ start: at, end, isPlain: true })
  }
  return found
}

const kana = /[\p{Script=Katakana}\u30FC]/u
