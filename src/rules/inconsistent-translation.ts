import * as z from 'zod'
import { shorten } from '../text/shorten.ts'
import type { PlacedUnit, Rule } from './rule.ts'

const accepted = z.strictObject({
  /** Sources that may be translated in several ways. */
  allow: z.array(z.string()).default([]),
})

export const inconsistentTranslation: Rule = {
  id: 'inconsistent-translation',
  severity: 'warn',
  mqm: 'Terminology/Inconsistent use of terminology',
  options: accepted,
  summary: 'One source is translated in several ways in one locale',
  why:
    'The same call to action or heading on two pages reads like two things. What most places say is ' +
    'expected, or else what comes first; a context comment in the source keeps texts apart that only ' +
    'look the same.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Read Article',
      target: 'Artikel lezen',
      others: [
        { source: 'Read Article', target: 'Lees het artikel' },
        { source: 'Read Article', target: 'Lees het artikel' },
      ],
      finds: 'Artikel lezen',
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: 'Read Article',
      target: 'Lees het artikel',
      others: [{ source: 'Read Article', target: 'Lees het artikel' }],
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'The context tells two texts apart.',
      source: 'Open',
      target: 'Aç',
      unit: { context: 'verb' },
      others: [{ source: 'Open', target: 'Açık' }],
    },
  ],
  *unit({ unit, segment, document = '', index, locale, sourceLocale, options }) {
    const { allow } = accepted.parse(options)
    if (allow.includes(unit.source)) return
    // The title of a page on a card is compared with that page, by `wrong-card-title`.
    const pages = index.facts(sourceLocale)
    const isCard = pages.get(document)?.cards?.some(({ key }) => key && key === segment?.key)
    if (isCard && [...pages.values()].some(({ title }) => title === unit.source)) return
    const same = index
      .unitsWithSource(locale, unit.source)
      .filter(({ unit: { context } }) => context === unit.context)
    const [first] = mostFirst(same)
    const [model] = first ?? []
    if (!first || !model || model.unit.target === unit.target) return
    yield {
      message: `Unexpected second translation, expected \`${shorten(model.unit.target, 40)}\` as elsewhere`,
      at: { start: 0, end: unit.target.length },
      actual: unit.target,
      expected: model.unit.target,
      help: 'Translate it the same way everywhere, or give one of the texts a context in the source.',
      related: first.slice(0, 3).map((other) => other.placeOf('translated otherwise')),
    }
  },
}

/** Places by what they say: what most of them say first. */
function mostFirst(units: readonly PlacedUnit[]): readonly (readonly PlacedUnit[])[] {
  const byTarget = [...Map.groupBy(units, ({ unit }) => unit.target).values()]
  return byTarget.toSorted((a, b) => b.length - a.length)
}
