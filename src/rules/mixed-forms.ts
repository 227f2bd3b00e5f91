import { findMentions, type Mention } from '../glossary/matcher.ts'
import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import type { Brand } from '../model/glossary.ts'
import { shorten } from '../text/shorten.ts'
import type { ProjectIndex, Rule, UnitContext } from './rule.ts'

export const mixedForms: Rule = {
  id: 'mixed-forms',
  severity: 'warn',
  mqm: 'Terminology/Inconsistent use of terminology',
  summary: 'A brand has several right spellings in one locale',
  why:
    'Each spelling is right by itself, but a reader who searches for one does not find the other. What ' +
    'is used most often in the locale is expected everywhere; a name in parentheses after its other ' +
    'spelling is an explanation.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'About Kora',
      target: 'Kora के बारे में',
      others: [
        { source: 'Kora listens.', target: 'कोरा सुनता है।' },
        { source: 'Kora helps.', target: 'कोरा मदद करता है।' },
      ],
      finds: 'Kora',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'The first mention explains the name.',
      source: 'About Kora',
      target: 'कोरा (Kora) के बारे में',
      others: [{ source: 'Kora listens.', target: 'कोरा सुनता है।' }],
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: 'About Quitemate',
      target: 'Over Quitemate',
      others: [{ source: 'Quitemate’s team', target: 'Het team van Quitemates' }],
    },
  ],
  *unit(context) {
    const { unit, locale, brands } = context
    if (!brands.some(({ brand }) => mayMix(brand, locale))) return
    for (const mention of formsIn(unit.target, context)) {
      const counts = countsOf(context).get(mention.brand)
      const [most] = counts ? preferred(counts) : []
      if (!most || mention.form === undefined || most[0] === mention.form) continue
      yield {
        message: `Unexpected \`${shorten(mention.text, 30)}\`, expected \`${shorten(most[0], 30)}\` as elsewhere in the locale`,
        at: { start: mention.start, end: mention.end },
        actual: mention.text,
        expected: most[0],
        help: `Write one of both everywhere: \`${shorten(most[0], 30)}\` is used ${most[1] === 1 ? 'once' : `${most[1]} times`}.`,
      }
    }
  },
}

function mayMix({ forms }: Brand, locale: string): boolean {
  return Object.keys(forms).some((tag) => tag === locale || locale.startsWith(`${tag}-`))
}

type Counts = ReadonlyMap<Brand, Map<string, number>>

/** A locale is counted once for all its units. */
const counted = new WeakMap<ProjectIndex, Map<string, Counts>>()

function countsOf(context: UnitContext): Counts {
  const { index, locale } = context
  const known = counted.get(index) ?? new Map<string, Counts>()
  counted.set(index, known)
  const counts = known.get(locale) ?? count(context)
  known.set(locale, counts)
  return counts
}

function count(context: UnitContext): Counts {
  const counts = new Map<Brand, Map<string, number>>()
  for (const { unit } of context.index.unitsWithSource(context.locale))
    for (const { brand, form } of formsIn(unit.target, context)) {
      const forms = counts.get(brand) ?? new Map<string, number>()
      if (form !== undefined) forms.set(form, (forms.get(form) ?? 0) + 1)
      counts.set(brand, forms)
    }
  return counts
}

/** The most used first; of those used as often, the one met first. */
function preferred(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

/** The right mentions of a text, without those that explain the one before them. */
function formsIn(text: string, context: UnitContext): readonly Mention[] {
  const { locale, brands, knownWords: known, isWord } = context
  const plain = maskCodes(text)
  const found = findMentions(plain, { locale, brands, known, isWord })
  return found.filter((mention, index) => {
    const before = found[index - 1]
    const between = before ? plain.slice(before.end, mention.start) : ''
    const isAside = before?.brand === mention.brand && /^\s?[(\uFF08]$/.test(between)
    return mention.kind === 'right' && !isAside
  })
}
