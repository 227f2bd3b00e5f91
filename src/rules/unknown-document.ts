import { closest } from '../text/similar.ts'
import type { Rule } from './rule.ts'

export const unknownDocument: Rule = {
  id: 'unknown-document',
  severity: 'error',
  summary: 'The front matter lists a related document that does not exist',
  why:
    'Its card would be missing from the page in every locale, and nobody would notice. A document is ' +
    'named by its path below the content folder, without extension.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document: '---\nrelated: [pages]\n---\n\nText.\n',
      finds: 'pages',
    },
    { verdict: 'right', locale: 'en', document: '---\nrelated: [page]\n---\n\nText.\n' },
  ],
  *source({ text, facts, frontMatter, documents }) {
    const place = frontMatter.places.get('related')
    for (const name of place ? facts.related : []) {
      if (!place || documents.has(name)) continue
      const at = text.slice(place.start, place.end).indexOf(name)
      const meant = closest(name, [...documents])
      yield {
        message: `Unexpected document \`${name}\`, expected ${meant === undefined ? 'one of the content' : `\`${meant}\``}`,
        at: at < 0 ? place : { start: place.start + at, end: place.start + at + name.length },
        actual: name,
        ...(meant !== undefined && { expected: meant }),
      }
    }
  },
}
