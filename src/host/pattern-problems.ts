import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import type { Pattern } from '../model/pattern.ts'
import { patternExpressions } from '../rules/patterns/pattern-expressions.ts'
import type { YamlPath } from '../text/read-yaml.ts'
import { shorten } from '../text/shorten.ts'

/** What is wrong with patterns of the right shape. */
export function* patternProblems(
  patterns: Readonly<Record<string, Pattern>>,
  rangeOf: (path: YamlPath) => Range,
): Iterable<Problem> {
  for (const [id, pattern] of Object.entries(patterns)) {
    if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
      yield {
        message: `Unexpected name \`${shorten(id, 30)}\`, expected words with hyphens such as \`vague-link\``,
        at: rangeOf(['patterns', id]),
        actual: id,
      }
    yield* shapeProblems(id, pattern, rangeOf)
  }
}

const parts = { existence: 'tokens', substitution: 'swap' } as const

function* shapeProblems(
  id: string,
  pattern: Pattern,
  rangeOf: (path: YamlPath) => Range,
): Iterable<Problem> {
  const wanted = parts[pattern.extends]
  const other = wanted === 'tokens' ? 'swap' : 'tokens'
  if (!Object.keys(pattern[wanted]).length)
    yield {
      message: `Missing \`${wanted}\`, expected them in a pattern that extends \`${pattern.extends}\``,
      at: rangeOf(['patterns', id]),
    }
  if (Object.keys(pattern[other]).length)
    yield {
      message: `Unexpected \`${other}\`, expected \`${wanted}\` in a pattern that extends \`${pattern.extends}\``,
      at: rangeOf(['patterns', id, other]),
    }
  for (const [key, token] of wanted === 'tokens' ? pattern.tokens.entries() : swaps(pattern))
    try {
      patternExpressions({ ...pattern, extends: 'existence', tokens: [token] })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      yield {
        message: `Unexpected \`${shorten(token, 30)}\`, expected a regular expression`,
        at: rangeOf(['patterns', id, wanted, key]),
        actual: token,
        help: `Mend it: ${shorten(reason, 160)}.`,
      }
    }
}

function swaps({ swap }: Pattern): readonly (readonly [string, string])[] {
  return Object.keys(swap).map((token) => [token, token] as const)
}
