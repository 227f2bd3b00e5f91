import { lookalikeProblems } from './markup/lookalike-problems.ts'
import type { Rule } from './rule.ts'

export const lookalikeLink: Rule = {
  id: 'lookalike-link',
  severity: 'error',
  isGrave: true,
  mqm: 'Linguistic conventions/Character encoding',
  summary: 'A translation shows a domain that only looks like the right one',
  why:
    'Readers trust the domain they see. One with a Cyrillic letter among Latin ones is another domain, ' +
    'and a link that shows one domain and leads to another is how people are deceived.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'The `а` is a Cyrillic letter.',
      source: 'Visit quitemate.com today.',
      target: 'Bugün quitemаte.com adresini ziyaret edin.',
      finds: 'quitemаte.com',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      because: 'A capital `I` stands for the `l`.',
      source: 'Visit example.com today.',
      target: 'Bezoek vandaag exampIe.com.',
      finds: 'exampIe.com',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Read [example.com](1).',
      target: 'Lees [voorbeeld.nl](1).',
      finds: 'voorbeeld.nl',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'Read [example.com](1) and Node.js.',
      target: "[example.com](1) ve Node.js'i okuyun.",
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Read [our guide](1) on example.com.',
      target: 'example.com पर [हमारी गाइड](1) पढ़ें।',
    },
  ],
  *unit({ unit, segment }) {
    yield* lookalikeProblems(unit, segment?.legend)
  },
}
