import { shorten } from '../text/shorten.ts'
import type { Rule } from './rule.ts'

export const missingTerm: Rule = {
  id: 'missing-term',
  severity: 'warn',
  mqm: 'Terminology/Inconsistent with terminology resource',
  summary: 'A term of the source is translated otherwise than the glossary says',
  why:
    'One thing should have one name in a language, or readers take it for two. Inflected forms, ' +
    'compounds and words apart count; forms the glossary avoids are said by `forbidden-term`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Signs of burnout',
      target: 'Tekenen van uitputting',
      finds: 'Tekenen van uitputting',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Your therapist listens.',
      target: 'Danışmanınız dinler.',
      finds: 'Danışmanınız dinler.',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'A final k is softened before an ending.',
      source: 'The end of burnout',
      target: 'Tükenmişliğin sonu',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Therapists listen.',
      target: 'थेरेपिस्टों का काम सुनना है।',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'The glossary does not know the word inside a code.',
      source: 'Type `burnout`.',
      target: 'Typ `burnout`.',
    },
  ],
  *unit({ unit, words }) {
    if (unit.target === unit.source) return
    for (const { expected, term, at } of words().missing) {
      const [source] = at
      yield {
        message: `Missing \`${shorten(expected, 30)}\`, expected it for \`${shorten(term.source, 30)}\``,
        at: { start: 0, end: unit.target.length },
        expected,
        ...(source && { source: { start: source.start, end: source.end } }),
        help: `Use it, or add the other word under \`${shorten(term.source, 30)}: admit:\` in the glossary.`,
      }
    }
  },
}
