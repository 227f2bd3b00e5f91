import { dialectNames } from '../markdown/dialects/index.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import type { YamlPath } from '../text/read-yaml.ts'
import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'

/** Names in `markdown.dialects` that are none. */
export function* dialectProblems(
  names: readonly string[],
  rangeOf: (path: YamlPath) => Range,
): Iterable<Problem> {
  for (const [index, name] of names.entries()) {
    if (dialectNames.includes(name)) continue
    const meant = closest(name, dialectNames)
    yield {
      message: `Unexpected dialect \`${shorten(name, 30)}\`, expected ${meant === undefined ? 'a known one' : `\`${meant}\``}`,
      at: rangeOf(['markdown', 'dialects', index]),
      actual: name,
      ...(meant !== undefined && { expected: meant }),
      help: `Write one of ${dialectNames.map((known) => `\`${known}\``).join(', ')}.`,
    }
  }
}
