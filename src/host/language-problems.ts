import { languages } from '../markdown/slots/code/grammars.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import type { YamlPath } from '../text/read-yaml.ts'
import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'

/** Languages in `markdown.codeComments` whose comments nobody knows: they would do nothing. */
export function* languageProblems(
  codeComments: readonly string[],
  rangeOf: (path: YamlPath) => Range,
): Iterable<Problem> {
  const known = languages.flatMap(([names]) => names.split(' '))
  for (const [index, name] of codeComments.entries()) {
    if (name === '*' || known.includes(name.toLowerCase())) continue
    const meant = closest(name, known)
    yield {
      message: `Unexpected language \`${shorten(name, 30)}\`, expected ${meant === undefined ? 'one whose comments are known' : `\`${meant}\``}`,
      at: rangeOf(['markdown', 'codeComments', index]),
      actual: name,
      ...(meant !== undefined && { expected: meant }),
      help: `Write \`*\` for all, or some of ${languages.map(([names]) => `\`${names.split(' ')[0]}\``).join(', ')}.`,
    }
  }
}
