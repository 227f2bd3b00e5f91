import * as z from 'zod'
import { localeFacts } from '../model/locale.ts'
import { habitOf, isAgainst } from './punctuation/habit.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import { quotePairs } from './punctuation/quote-pairs.ts'
import { quoteStyles } from './punctuation/quote-styles.ts'
import type { Rule, UnitContext } from './rule.ts'

const settings = z.strictObject({
  /** Are straight marks right? */
  straight: z.boolean().default(true),
  /** Pairs that are right beside those of the locale, such as `«»`. */
  allow: z.array(z.string()).default([]),
})

export const foreignQuotes: Rule = {
  id: 'foreign-quotes',
  severity: 'info',
  mqm: 'Locale conventions/Punctuation',
  options: settings,
  summary: 'Quotation marks are not those of the language, or not those of the other texts',
  why:
    'German quotes „so“, French « so », Japanese 「so」: marks of the source look like a text that was ' +
    'pasted. The marks of each language are those of CLDR. A style that prevails in the document and ' +
    'the locale is a decision of the house and right; straight marks are so unless ' +
    '`foreign-quotes: [info, { straight: false }]` says otherwise.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'de',
      source: 'They call it “rest”.',
      target: 'Sie nennen es “Ruhe”.',
      finds: '“Ruhe”',
      fixed: 'Sie nennen es „Ruhe“.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'They call it “rest”.',
      target: 'Buna „dinlenme“ derler.',
      finds: '„dinlenme“',
      fixed: 'Buna “dinlenme” derler.',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      because: 'Asked for by an option.',
      source: 'They call it "rest".',
      target: 'वे इसे "आराम" कहते हैं।',
      options: { straight: false },
      finds: '"आराम"',
      fixed: 'वे इसे “आराम” कहते हैं।',
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: 'They call it “rest”.',
      target: 'Ze noemen het „rust”.',
    },
    {
      verdict: 'right',
      locale: 'fr',
      because: 'Other texts of the project quote like this.',
      source: 'They call it “rest”.',
      target: 'On dit ”repos”.',
      others: [
        { source: '“One”', target: '”Un”' },
        { source: '“Two”', target: '”Deux”' },
      ],
    },
  ],
  *unit(context) {
    const { unit, locale } = context
    const pairs = quotePairs(proseOnly(unit.target))
    if (!pairs.length) return
    const expectedFor = expectations(context)
    const wrong = pairs.flatMap((pair) => {
      const expected = expectedFor(pair.style)
      return expected === undefined ? [] : [{ pair, expected }]
    })
    const [first] = wrong
    if (!first) return
    const { start, end, style } = first.pair
    yield {
      message: `Unexpected quotation marks \`${style}\`, expected \`${first.expected}\` as in ${localeFacts(locale).name}`,
      at: { start, end },
      actual: style,
      expected: first.expected,
      fix: {
        safety: 'safe',
        edits: wrong.flatMap(({ pair, expected }) => [
          { start: pair.start, end: pair.start + 1, text: expected.slice(0, 1) },
          { start: pair.end - 1, end: pair.end, text: expected.slice(1) },
        ]),
      },
    }
  },
}

/** What each style should be, where it should be another; a text may have many pairs. */
function expectations(context: UnitContext): (style: string) => string | undefined {
  const { straight, allow } = settings.parse(context.options)
  const styles = [...quoteStyles(context.locale), ...allow]
  const written = habit(context)
  const [usual = '“”'] = styles.toSorted(
    (a, b) => written.here(b) - written.here(a) || written.everywhere(b) - written.everywhere(a),
  )
  return (style) => {
    if (styles.includes(style)) return undefined
    if (style === '""') return straight ? undefined : usual
    return isAgainst(written, { form: style, other: usual }) ? usual : undefined
  }
}

const habit = habitOf((text) => quotePairs(proseOnly(text)).map(({ style }) => style))
