import type { Pattern } from '../../model/pattern.ts'
import { escapePattern } from '../../text/escape-pattern.ts'

interface PatternExpression {
  readonly expression: RegExp
  /** What may stand in its place; none for `existence`. */
  readonly choices: readonly string[]
}

/**
 * The expressions of a pattern, in order: of whole words unless it says otherwise.
 * @throws SyntaxError when one is no regular expression of ECMAScript in Unicode mode.
 */
export function patternExpressions(pattern: Pattern): readonly PatternExpression[] {
  const written =
    pattern.extends === 'existence'
      ? pattern.tokens.map((token) => [token, ''] as const)
      : Object.entries(pattern.swap)
  return written.map(([token, choices]) => ({
    expression: expressionOf(token, pattern),
    choices: choices === '' ? [] : choices.split('|'),
  }))
}

/** One token as an expression; `\b` of ECMAScript knows the letters of English only. */
function expressionOf(
  token: string,
  { ignorecase, nonword, exceptions }: Pick<Pattern, 'ignorecase' | 'nonword' | 'exceptions'>,
): RegExp {
  // Other tools write the flag inside the expression.
  const [, flag = '', body = ''] = /^(\(\?i\))?([^]*)$/.exec(token) ?? []
  const inside = '[\\p{L}\\p{M}\\p{N}_]'
  const but = exceptions.length ? `(?!(?:${exceptions.map(escapePattern).join('|')}))` : ''
  const source = nonword ? `${but}(?:${body})` : `(?<!${inside})${but}(?:${body})(?!${inside})`
  const flags = ignorecase || flag ? 'giu' : 'gu'
  // The body alone as well: a bracket too many must not be closed by one of ours.
  return [body, source].map((one) => new RegExp(one, flags))[1] ?? /(?!)/u
}
