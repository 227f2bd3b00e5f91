import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { compareNumbers } from '../text/numbers.ts'
import { withoutClaims } from './claimed.ts'
import type { Rule } from './rule.ts'

export const changedNumber: Rule = {
  id: 'changed-number',
  severity: 'error',
  summary: 'A number differs between source and translation',
  why:
    'Doses, prices and limits must not change on the way. Numbers are compared by value: digits of ' +
    'any script, the separators of each locale and both clocks are the same number.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Take 50 mg a day.',
      target: 'Neem 500 mg per dag.',
      finds: '500',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Dutch separates thousands with a full stop.',
      source: 'We asked 1,250 people.',
      target: 'We vroegen het 1.250 mensen.',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Wait 24 hours.',
      target: '२४ घंटे प्रतीक्षा करें।',
    },
  ],
  *unit(context) {
    const { unit, locale, sourceLocale } = context
    const source = withoutClaims(maskCodes(unit.source), sourceLocale, context)
    const target = withoutClaims(maskCodes(unit.target), locale, context)
    const { missing, surplus } = compareNumbers(source, target, { sourceLocale, locale })
    const pairs = Math.max(missing.length, surplus.length)
    for (let index = 0; index < pairs; index++) {
      const lost = missing[index]
      const added = surplus[index]
      const at = added ?? { start: 0, end: unit.target.length }
      yield {
        message: added
          ? `Unexpected \`${added.text}\`, expected ${lost ? `\`${lost.text}\` as in the source` : 'no such number, as in the source'}`
          : `Missing \`${lost?.text ?? ''}\`, expected it as in the source`,
        at: { start: at.start, end: at.end },
        ...(added && { actual: added.text }),
        ...(lost && { expected: lost.text, source: { start: lost.start, end: lost.end } }),
      }
    }
  },
}
