import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import type { GuessLanguage } from '../../model/language-guess.ts'
import { type Locale, localeFacts } from '../../model/locale.ts'
import { withoutAddresses } from '../../text/addresses.ts'
import { masked } from '../../text/masked.ts'
import { words } from '../../text/words.ts'
import { sharesScript, writtenIn } from '../../text/written-in.ts'

interface Texts {
  readonly source: string
  readonly target: string
  readonly sourceLocale: Locale
  readonly locale: Locale
}

/**
 * Was a text left in the source language? `yes` when it reads like that language and has the words of
 * the source or of an earlier one; `same` when it is the source word for word, which a few names may be
 * rightly.
 */
export function leftInSource(
  texts: Texts,
  guessLanguage: GuessLanguage,
): 'yes' | 'same' | undefined {
  const source = wordsOf(texts.source, texts.sourceLocale)
  const target = wordsOf(texts.target, texts.locale)
  const text = target.join(' ')
  const isSame = source.join(' ') === text
  const known = new Set(source)
  const shared = target.filter((word) => known.has(word)).length
  const isTelling = isSame
    ? target.length >= fewWords
    : text.length >= enoughLetters && shared >= 0.75 * target.length
  if (isTelling && isSourceLanguage(text, { ...texts, guessLanguage })) return 'yes'
  return isSame ? 'same' : undefined
}

/** Fewer words may be names. */
const fewWords = 4
/** The language of shorter texts is but guessed. */
const enoughLetters = 40

function isSourceLanguage(
  text: string,
  { sourceLocale, locale, guessLanguage }: Texts & { readonly guessLanguage: GuessLanguage },
): boolean {
  const [from, to] = [localeFacts(sourceLocale), localeFacts(locale)]
  if (!sharesScript(from.script, to.script) && writtenIn(text, to.script)) return false
  return guessLanguage(text, [from.language, to.language]).language === from.language
}

function wordsOf(text: string, locale: Locale): readonly string[] {
  const plain = withoutAddresses(maskCodes(text))
    .replaceAll(masked, ' ')
    .normalize('NFKC')
    .toLocaleLowerCase('en')
  return Array.from(words(plain, locale), (word) => word.text)
}
