import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { GuessLanguage } from '../model/language-guess.ts'
import { type LanguageDetector, languageGuesser } from '../text/language-guesser.ts'

/** Guesses with Nito-ELD, whose data is read when the first text needs it: most projects have none. */
export const guessLanguage: GuessLanguage = languageGuesser(() => {
  // The package offers itself to `import` only, which would make every caller wait.
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'))
  const loaded: unknown = createRequire(import.meta.url)(path)
  if (!hasDetector(loaded)) throw new TypeError('The language detector has no `eld.detect`.')
  return loaded.eld
})

function hasDetector(loaded: unknown): loaded is { readonly eld: LanguageDetector } {
  if (typeof loaded !== 'object' || loaded === null || !('eld' in loaded)) return false
  const { eld } = loaded
  return typeof eld === 'object' && eld !== null && 'detect' in eld
}
