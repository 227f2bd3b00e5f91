import type { Unit } from '../../model/catalog.ts'
import type { Range } from '../../model/edit.ts'
import type { Problem } from '../../model/finding.ts'
import { shorten } from '../../text/shorten.ts'
import { unescaped } from './unescaped.ts'

/**
 * Template syntax of the target that the source does not have: a site generator, or the program that
 * shows the text, would run it. `{{name}}` that is closed is a placeholder, and not looked at here.
 */
export function* templateProblems({
  source,
  target,
}: Pick<Unit, 'source' | 'target'>): Iterable<Problem> {
  if (!/[{%$]/.test(target)) return
  const read = unescaped(target)
  const known = new Map<string, number>()
  for (const { text } of tagsIn(unescaped(source).text)) known.set(text, (known.get(text) ?? 0) + 1)
  for (const { text, ...range } of tagsIn(read.text)) {
    const left = known.get(text) ?? 0
    known.set(text, left - 1)
    if (left > 0) continue
    yield {
      message: `Unexpected template syntax \`${shorten(text, 30)}\`, expected none but the source's`,
      at: read.rangeOf(range),
      actual: text,
      help: 'Remove it: a site generator would run it.',
    }
  }
}

interface Tag extends Range {
  /** White space folded. */
  readonly text: string
}

/**
 * Liquid and Jinja `{% … %}`, ERB `<% … %>`, template literals, nesting of i18next, and what opens a tag
 * and does not close it, which breaks the build of the whole page.
 */
const syntax =
  /\{%[^]{0,500}?%\}|\{%|<%[^]{0,500}?%>|\$\{[^{}]{0,500}\}|\$t\([^()]{0,200}\)|\{\{(?![^{}]{0,500}\}\})/g

function tagsIn(text: string): readonly Tag[] {
  return Array.from(text.matchAll(syntax), (match) => ({
    text: match[0].replace(/\s+/g, ' '),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
