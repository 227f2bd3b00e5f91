import type { Range } from './edit.ts'
import type { Severity } from './finding.ts'
import type { Locale } from './locale.ts'

/** A rule a project writes in its configuration: words that should not be there, or others in their place. */
export interface Pattern {
  /** `existence` finds what `tokens` match, `substitution` the keys of `swap`. */
  readonly extends: 'existence' | 'substitution'
  readonly severity: Severity
  /** `%s` is what was found; in a substitution the first `%s` is what was expected. */
  readonly message?: string | undefined
  /** Where it applies, the source locale being one; everywhere when none is named. */
  readonly locales: readonly Locale[]
  /** Regular expressions (ECMAScript, `u` flag) of whole words. */
  readonly tokens: readonly string[]
  /** Regular expressions of whole words, and the text to write: `a|b` offers a choice. */
  readonly swap: Readonly<Record<string, string>>
  /** Do capitals count not? */
  readonly ignorecase: boolean
  /** May a match begin or end inside a word? */
  readonly nonword: boolean
  /** What is right although an expression matches it, as it is written. */
  readonly exceptions: readonly string[]
}

/** What an expression matched in a text. */
export interface Match extends Range {
  readonly text: string
  /** Which of the expressions it was. */
  readonly expression: number
}

/** What was found in texts. */
export interface Matched {
  /** By text: in order, none empty, no two overlapping. */
  readonly matches: ReadonlyMap<string, readonly Match[]>
  /** The text at which an expression took too long; those after it have no matches. */
  readonly slow?: string
}

/** Finds expressions in texts, within bounds: an expression can take longer than the world lasts. */
export type MatchTexts = (expressions: readonly RegExp[], texts: readonly string[]) => Matched
