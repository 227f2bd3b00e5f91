import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { withoutAddresses } from '../text/addresses.ts'
import { type Quantity, readQuantities } from './quantities/read-quantities.ts'
import { shorten } from '../text/shorten.ts'
import type { Rule } from './rule.ts'

export const changedUnit: Rule = {
  id: 'changed-unit',
  severity: 'error',
  mqm: 'Accuracy/Mistranslation',
  summary: 'A number counts something else than in the source: g for mg, minutes for hours',
  why:
    'The number is right and the dose is a thousand times too high. Units and currencies are compared ' +
    'where both texts say them beside the same number, in the words and abbreviations of each locale ' +
    '(CLDR) or in signs; a unit in other words is left alone.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Take 50 mg a day.',
      target: 'Neem 50 g per dag.',
      finds: '50 g',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Wait 24 hours.',
      target: '24 मिनट प्रतीक्षा करें।',
      finds: '24 मिनट',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'It costs $20.',
      target: "Fiyatı 20 €'dur.",
      finds: '20 €',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'At 38 °C',
      target: '38 °F’ta',
      finds: '38 °F',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'A 30-minute walk burns 5% of it.',
      target: '30 dakikalık yürüyüş bunun %5’ini yakar.',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Take 50 mg for 2 weeks.',
      target: '2 हफ़्ते तक ५० मिग्रा लें।',
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: 'It costs 20 dollars for 2 years.',
      target: 'Het kost $ 20 voor 2 jaar.',
    },
  ],
  *unit({ unit, locale, sourceLocale }) {
    if (!/\p{Nd}/u.test(unit.source) || !/\p{Nd}/u.test(unit.target)) return
    const there = readQuantities(withoutAddresses(maskCodes(unit.source)), sourceLocale)
    if (!there.some(({ units }) => units.size)) return
    const here = byValue(readQuantities(withoutAddresses(maskCodes(unit.target)), locale))
    const thereBy = byValue(there)
    for (const quantity of there) {
      if (!quantity.units.size) continue
      const same = withValueOf(quantity, here)
      if (!same.length || same.some((other) => !other.units.size || agree(other, quantity)))
        continue
      const wrong = same.find(
        (other) => !withValueOf(other, thereBy).some((one) => agree(one, other)),
      )
      if (!wrong) continue
      yield {
        message: `Unexpected \`${shorten(wrong.word, 20)}\` beside the number, expected \`${shorten(quantity.word, 20)}\` as in the source`,
        at: { start: wrong.start, end: wrong.end },
        actual: wrong.word,
        expected: quantity.word,
        source: { start: quantity.start, end: quantity.end },
        help: 'Write the unit of the source, or convert the number as well.',
      }
    }
  },
}

type ByValue = ReadonlyMap<string, readonly Quantity[]>

function byValue(quantities: readonly Quantity[]): ByValue {
  const found = new Map<string, Quantity[]>()
  for (const quantity of quantities)
    for (const value of quantity.values) {
      const others = found.get(value)
      if (others) others.push(quantity)
      else found.set(value, [quantity])
    }
  return found
}

function withValueOf({ values }: Quantity, known: ByValue): readonly Quantity[] {
  const [first = [], ...others] = values.flatMap((value) => {
    const found = known.get(value)
    return found ? [found] : []
  })
  return others.length ? [first, ...others].flat() : first
}

function agree(one: Quantity, other: Quantity): boolean {
  return [...one.units].some((unit) => other.units.has(unit))
}
