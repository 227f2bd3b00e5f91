/** The scripts words are told apart by: names of the Unicode property `Script`. */
export const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Devanagari',
  'Arabic',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Han',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
  'Hebrew',
  'Georgian',
  'Armenian',
  'Ethiopic',
  'Thaana',
] as const

export type Script = (typeof scripts)[number]

/**
 * Scripts whose letters may stand in one word: those that share look-alike letters, so that a word
 * of mixed letters stays one word.
 */
export const lookAlikeScripts: readonly Script[] = ['Latin', 'Cyrillic', 'Greek']

/** Written without spaces between words (UAX #14, classes SA and ID). */
export const unspacedScripts: ReadonlySet<Script> = new Set<Script>([
  'Han',
  'Hiragana',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
])

/** Scripts with capitals that mark a name. */
export const casedScripts: ReadonlySet<Script> = new Set<Script>([
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
])

/** Consonants only; vowels are mostly left to the reader. */
export const abjadScripts: ReadonlySet<Script> = new Set<Script>(['Arabic', 'Hebrew'])

/** The script of the first letter that has one. */
export function scriptOf(text: string): Script | undefined {
  if (/^[A-Za-z]/.test(text)) return 'Latin'
  for (const letter of text) {
    const found = patterns.find(([, pattern]) => pattern.test(letter))
    if (found) return found[0]
  }
  return undefined
}

/** Does any letter of the text belong to the script? */
export function hasScript(text: string, script: Script): boolean {
  return patterns.some(([name, pattern]) => name === script && pattern.test(text))
}

/** The mark of a long vowel in kana is in no script of its own. */
const longVowel = '\u30FC'

const patterns: readonly (readonly [Script, RegExp])[] = scripts.map((script) => [
  script,
  new RegExp(
    script === 'Katakana' ? `[\\p{Script=Katakana}${longVowel}]` : `\\p{Script=${script}}`,
    'u',
  ),
])
