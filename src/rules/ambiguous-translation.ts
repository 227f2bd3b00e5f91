import { shorten } from '../text/shorten.ts'
import type { Rule } from './rule.ts'

export const ambiguousTranslation: Rule = {
  id: 'ambiguous-translation',
  severity: 'info',
  isOptIn: true,
  mqm: 'Accuracy/Mistranslation',
  summary: 'Several sources have one translation in a locale',
  why:
    'Two things the source tells apart have one name in the locale: the heading of one page, or a ' +
    'translation that was copied to the wrong text. Often it is right, so that it is said only where ' +
    'the configuration asks for it.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Fear of flying',
      target: 'Vliegangst',
      others: [{ source: 'Fear of heights', target: 'Vliegangst' }],
      finds: 'Vliegangst',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Capitals and marks aside, the sources are the same.',
      source: 'Read article',
      target: 'Lees het artikel',
      others: [{ source: 'Read Article!', target: 'Lees het artikel' }],
    },
  ],
  *unit({ unit, index, locale }) {
    if (unit.target === unit.source) return
    const other = index
      .unitsWithTarget(locale, unit.target)
      .find((placed) => bare(placed.unit.source) !== bare(unit.source))
    if (!other) return
    yield {
      message: `Unexpected translation of \`${shorten(other.unit.source, 40)}\`, expected one of its own`,
      at: { start: 0, end: unit.target.length },
      actual: unit.target,
      help: 'Tell the two apart, or let both sources say the same.',
      related: [other.placeOf('translated the same')],
    }
  },
}

/** Letters and digits only, without case. */
function bare(source: string): string {
  return source
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
