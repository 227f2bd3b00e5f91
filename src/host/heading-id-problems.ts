import { singleDialects } from '../markdown/dialects/index.ts'
import type { HeadingIds } from '../model/config.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { siteIds } from '../sites/heading-ids.ts'
import { idSyntaxes } from '../sites/id-syntaxes/index.ts'
import { sluggers } from '../sites/slugs/index.ts'
import type { YamlPath } from '../text/read-yaml.ts'
import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'

interface Data {
  readonly headingIds: HeadingIds
  readonly markdown: { readonly dialects: readonly string[] }
}

const known = {
  slugger: sluggers.map(({ name }) => name),
  syntax: idSyntaxes.map(({ name }) => name),
}

/** Names in `headingIds` that are none, and ids that translators would see. */
export function* headingIdProblems(
  { headingIds, markdown: { dialects } }: Data,
  rangeOf: (path: YamlPath) => Range,
): Iterable<Problem> {
  let isKnown = true
  for (const key of ['slugger', 'syntax'] as const) {
    const name = headingIds[key]
    if (name === undefined || known[key].includes(name)) continue
    isKnown = false
    const meant = closest(name, known[key])
    yield {
      message: `Unexpected ${key} \`${shorten(name, 30)}\`, expected ${meant === undefined ? 'a known one' : `\`${meant}\``}`,
      at: rangeOf(['headingIds', key]),
      actual: name,
      ...(meant !== undefined && { expected: meant }),
      help: `Write one of ${known[key].map((one) => `\`${one}\``).join(', ')}.`,
    }
  }
  if (headingIds.mode !== 'pin' || !isKnown) return
  const { slugger, syntax } = siteIds(dialects, headingIds)
  const active = singleDialects(dialects)
  const at = rangeOf(['headingIds'])
  if (!slugger) {
    const message = 'Unexpected `headingIds: pin`, expected a site whose headings have ids'
    yield { message, at, help: 'Name a `slugger` if another generator builds the pages.' }
  }
  if (syntax.dialects.length && !syntax.dialects.some((dialect) => active.has(dialect)))
    yield {
      message: `Missing dialect \`${syntax.dialects[0]}\`, expected it for the syntax \`${syntax.name}\``,
      at,
      help: 'Add it to `markdown.dialects`, so that translators never see the ids.',
    }
}
