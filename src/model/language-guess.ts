/** How much a text reads like each of some languages. */
interface LanguageGuess {
  /** The one it reads like most of all; absent when it reads more like another, or says too little. */
  readonly language?: string
  /** 0 to 1, by language. */
  readonly scores: Readonly<Record<string, number>>
}

/** Guesses which of some languages (ISO 639-1) a text is in; slow at first, for it reads what it knows then. */
export type GuessLanguage = (text: string, languages: readonly string[]) => LanguageGuess
