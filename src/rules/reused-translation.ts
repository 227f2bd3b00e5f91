import type { Rule } from './rule.ts'
import { sameWords } from './prose/same-words.ts'

export const reusedTranslation: Rule = {
  id: 'reused-translation',
  severity: 'info',
  isOptIn: true,
  mqm: 'Terminology/Inconsistent use of terminology',
  summary: 'Two different sources have the same translation',
  why:
    'What the source tells apart, such as anxiety and fear, the reader no longer can. Languages have ' +
    'fewer words here and more there, so the rule is off unless it is asked for.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Anxiety',
      target: 'Angst',
      others: [{ source: 'Fear', target: 'Angst' }],
      finds: 'Angst',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'Read more',
      target: 'Devamını oku',
      others: [{ source: 'Read more…', target: 'Devamını oku' }],
    },
  ],
  *unit({ unit, locale, index }) {
    const other = index
      .unitsWithTarget(locale, unit.target)
      .find(({ unit: { source } }) => !sameWords(source, unit.source))
    if (!other) return
    yield {
      message: `Unexpected translation of \`${other.unit.source.slice(0, 40)}\` as well, expected its own`,
      at: { start: 0, end: unit.target.length },
      help: 'Word it so that the two can be told apart.',
      related: [other.placeOf('the other one')],
    }
  },
}
