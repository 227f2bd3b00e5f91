import type { ChangeClass } from '../../model/change.ts'
import type { Brand } from '../../model/glossary.ts'
import { type Locale, localeFacts } from '../../model/locale.ts'
import { tokens } from '../../text/tokens.ts'
import { identity } from '../identity.ts'
import { type IsWord, isSlip } from './is-slip.ts'
import { mendedName } from './mended-name.ts'
import { isNegation } from './negations.ts'
import { placeholder, placeholdersIn } from './placeholders.ts'
import { maskQuantities } from './quantities.ts'
import { url } from './urls.ts'
import { type Shape, shapeOf } from './shape.ts'
import { wordsApart } from './words-apart.ts'

/** What must be known to say what kind of change it was. */
export interface Knowledge {
  /** The locale of the sources. */
  readonly locale: Locale
  readonly brands: readonly Brand[]
  readonly isWord: IsWord
}

/**
 * What kind of change leads from one source to another, both hybrid texts. The first that explains the
 * whole difference; what none explains is `wording`, and `negation` where a word that turns a statement
 * round is part of it. Nothing when both say the same.
 */
export function classify(before: string, after: string, known: Knowledge): ChangeClass | undefined {
  if (identity(before) === identity(after)) return undefined
  const a = shapeOf(before)
  const b = shapeOf(after)
  if (a.plain === b.plain) return ofMarkup(a, b)
  return ofSigns(a.plain, b.plain, known) ?? ofWords(a.plain, b.plain, known)
}

function ofMarkup(a: Shape, b: Shape): ChangeClass {
  if (!isSame(a.values, b.values)) return 'code'
  return isSame(a.codes.map(described), b.codes.map(described)) ? 'formatting' : 'link'
}

function described({ form, number, at, to }: Shape['codes'][number]): string {
  return `${form} ${number} ${at} ${to}`
}

/** Changes after which the words are the same, apart from what stands for something else. */
function ofSigns(a: string, b: string, known: Knowledge): ChangeClass | undefined {
  const { locale } = known
  if (!isSame(placeholdersIn(a), placeholdersIn(b))) {
    return letters(a.replace(placeholder, '')) === letters(b.replace(placeholder, ''))
      ? 'code'
      : undefined
  }
  if (a.replace(url, '') === b.replace(url, '')) return 'link'
  if (mendedName(a, b, known.brands)) return 'name'
  if (maskQuantities(a, locale) === maskQuantities(b, locale)) return 'number'
  if (letters(a) === letters(b)) return 'punctuation'
  return letters(a).toLocaleLowerCase(locale) === letters(b).toLocaleLowerCase(locale)
    ? 'case'
    : undefined
}

function ofWords(a: string, b: string, known: Knowledge): ChangeClass {
  const before = lowerWords(a, known.locale)
  const after = lowerWords(b, known.locale)
  const { removed, added } = wordsApart(before, after)
  const { language } = localeFacts(known.locale)
  if ([...removed, ...added].some((word) => isNegation(word, language))) return 'negation'
  // Word by word, since words that change places say something else.
  const areSlips =
    before.length === after.length &&
    sameSigns(a, b) &&
    before.every((word, index) => {
      const other = after[index] ?? ''
      return word === other || isSlip(word, other, known.isWord)
    })
  return areSlips ? 'typo' : 'wording'
}

/** Contractions such as `don’t` stay whole, so that what they deny is seen. */
function lowerWords(text: string, locale: Locale): readonly string[] {
  const lower = text.toLocaleLowerCase(locale)
  const contracted = lower.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)+/gu) ?? []
  return [...tokens(lower).map((token) => token.text), ...contracted]
}

function sameSigns(a: string, b: string): boolean {
  return a.replace(words, '') === b.replace(words, '')
}

const words = /[\p{L}\p{M}\s]+/gu

/** A number must not hide among the letters: `5.5` is not `55`. */
function letters(text: string): string {
  return text.replace(/(?<!\p{Nd})[\p{P}\p{S}]+|[\p{P}\p{S}]+(?!\p{Nd})|\s+/gu, '')
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
