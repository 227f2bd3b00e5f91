import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'
import type { Rule } from './rule.ts'

export const unknownDocument: Rule = {
  id: 'unknown-document',
  severity: 'error',
  mqm: 'Design and markup/Link or cross-reference',
  summary: 'A page that shows its related documents lists one that does not exist',
  why:
    'Its card would be missing from the page in every locale, and nobody would notice. A document is ' +
    'named by its path below the content folder, without extension.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document: '---\nrelated: [pages]\n---\n\n<!-- dragoman related -->\n<!-- /dragoman -->\n',
      finds: 'pages',
    },
    {
      verdict: 'right',
      locale: 'en',
      document: '---\nrelated: [page]\n---\n\n<!-- dragoman related -->\n<!-- /dragoman -->\n',
    },
  ],
  *source({ facts, frontMatter, documents, regions }) {
    // A site without the region may mean anything by `related`.
    if (!regions.some(({ kind }) => kind === 'related')) return
    for (const [index, name] of facts.related.entries()) {
      const at = frontMatter.places.get(`related[${index}]`) ?? frontMatter.places.get('related')
      if (!at || documents.has(name)) continue
      const meant = closest(name, [...documents])
      yield {
        message: `Unexpected document \`${shorten(name, 30)}\`, expected ${meant === undefined ? 'one of the content' : `\`${shorten(meant, 30)}\``}`,
        at,
        actual: name,
        ...(meant !== undefined && { expected: meant }),
      }
    }
  },
}
