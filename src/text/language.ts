import { eld } from 'eld/extrasmall'

/** How much a text reads like each of some languages. */
export interface LanguageGuess {
  /** The one it reads like most of all; absent when it reads more like another, or says too little. */
  readonly language?: string
  /** 0 to 1, by language. */
  readonly scores: Readonly<Record<string, number>>
}

/**
 * Guesses the language of prose by its letter sequences: about 60 languages (ISO 639-1) are told
 * apart, right for 99 % of texts of more than 30 characters. Loanwords and names mislead it: ask for
 * more evidence.
 */
export function guessLanguage(text: string, languages: readonly string[]): LanguageGuess {
  const result = eld.detect(text)
  const known = result.getScores()
  const scores = Object.fromEntries(languages.map((name) => [name, known[eldName(name)] ?? 0]))
  const language = languages.find((name) => eldName(name) === result.language)
  return { ...(language !== undefined && { language }), scores }
}

/** The guesser knows one language where BCP 47 knows two that are written alike. */
function eldName(language: string): string {
  return aliases[language] ?? language
}

const aliases: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', id: 'ms', fil: 'tl' }
