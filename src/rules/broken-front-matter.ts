import type { Rule } from './rule.ts'

export const brokenFrontMatter: Rule = {
  id: 'broken-front-matter',
  severity: 'error',
  isGrave: true,
  mqm: 'Design and markup/Markup tag',
  summary: 'The front matter of a document is not valid YAML, TOML or JSON',
  why:
    'A site generator would stop at it, and its values cannot be localized. The document is left ' +
    'out of sync and build until it is mended; its catalogs keep every translation.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document: '---\ntitle: Anxiety: a guide\n---\n\nText.\n',
      finds: 'Anxiety: a guide',
    },
    { verdict: 'right', locale: 'en', document: '---\ntitle: "Anxiety: a guide"\n---\n\nText.\n' },
  ],
  *source({ frontMatter }) {
    yield* frontMatter.problems
  },
}
