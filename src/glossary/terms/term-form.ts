import { foldCharacters } from '../../text/fold-characters.ts'
import { type Locale, localeFacts } from '../../model/locale.ts'
import { scriptOf, unspacedScripts } from '../../text/scripts.ts'
import { tokens } from '../../text/tokens.ts'
import { wordEndingsOf, type WordEndings } from './word-endings.ts'

/** One word of a form, as a text is compared with it. */
interface FormWord {
  readonly text: string
  /** Its beginnings before an ending, the word itself among them. */
  readonly stems: readonly string[]
  /** `*` in the glossary: may anything be glued to its end, or to its start? */
  readonly opensEnd: boolean
  readonly opensStart: boolean
}

/** A spelling of a term in one locale, ready to be looked for. */
export interface TermForm {
  /** As the glossary has it, without stars. */
  readonly text: string
  readonly words: readonly FormWord[]
  /** What stands between the words. */
  readonly gaps: readonly string[]
  /** Written without spaces: looked for as a stretch, not as words. */
  readonly isStretch: boolean
  /** Do capitals matter? They do in `IT` and `ON`. */
  readonly isExact: boolean
  /** Every text with the form has these letters, in lower case. */
  readonly letters: string
  readonly locale: Locale
  readonly endings: WordEndings
}

/**
 * @param written the form; a `*` at an end of a word stands for any letters.
 * @param stems how inflected words begin, where the grammar's endings do not give them.
 */
export function termForm(
  written: string,
  locale: Locale,
  {
    stems = [],
    isExact = false,
  }: { readonly stems?: readonly string[]; readonly isExact?: boolean } = {},
): TermForm {
  const endings = wordEndingsOf(localeFacts(locale).language)
  const marked = foldCharacters(written.trim()).text
  const text = marked.replaceAll('*', '')
  const exact = isExact || /^[\p{Lu}\p{N}]{2,}$/u.test(text)
  const lower = (part: string): string => (exact ? part : lowerCase(part, locale))
  const found = tokens(marked)
  const words = found.map(({ start, end, text: word }, index): FormWord => ({
    text: lower(word),
    stems: stemsOf(lower(word), {
      rules: [
        ...(endings.stems ?? []),
        ...(index > 0 && index === found.length - 1 ? (endings.lastStems ?? []) : []),
      ],
      given: stems.map(lower),
    }),
    opensStart: marked[start - 1] === '*',
    opensEnd: marked[end] === '*',
  }))
  const gaps = found
    .slice(1)
    .map(({ start }, index) => marked.slice(found[index]?.end ?? start, start).replaceAll('*', ''))
  const scripts = new Set(found.map((token) => scriptOf(token.text)))
  const isStretch = [...scripts].some(
    (script) => script !== undefined && (unspacedScripts.has(script) || script === 'Katakana'),
  )
  const shortest = words[0]?.stems.reduce((a, b) => commonStart(a, b), words[0].text) ?? ''
  return {
    text,
    words,
    gaps,
    isStretch,
    isExact: exact,
    letters: lowerCase(shortest, locale),
    locale,
    endings,
  }
}

/** In the locale's own way: `İ` is `i` in Turkish. */
export function lowerCase(text: string, locale: Locale): string {
  return text.toLocaleLowerCase(locale)
}

function stemsOf(
  word: string,
  {
    rules,
    given,
  }: { readonly rules: NonNullable<WordEndings['stems']>; readonly given: readonly string[] },
): readonly string[] {
  const made = word.length >= 4 ? rules.map(([from, to]) => word.replace(from, to)) : []
  const own = given.filter((stem) => commonStart(stem, word).length >= 2)
  return [...new Set([word, ...made, ...own])].filter((stem) => stem.length >= 2)
}

function commonStart(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}
