import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { compareMentions } from '../../../src/glossary/compare-mentions.ts'
import { findMentions } from '../../../src/glossary/find-mentions.ts'
import { prepareBrands, type PreparedBrand } from '../../../src/glossary/prepare-brands.ts'
import { brand } from './brand.ts'

const labelled = z.object({
  locale: z.string(),
  text: z.string(),
  /** `ok`, `missing`, `fewer`, or the kinds of the wrong mentions in order. */
  expected: z.string(),
  source: z.string().optional(),
})
type Labelled = z.output<typeof labelled>

describe('strings with Quitemate and Zoloft', () => {
  const brands = prepareBrands([
    brand('Quitemate', { presence: 'equal', forms: { hi: ['क्विटमेट'], ko: ['퀴트메이트'] } }),
    brand('Zoloft', { presence: 'equal', forms: { hi: ['ज़ोलॉफ्ट'], ru: ['Золофт'] } }),
  ])
  test.for(read('brand-strings.jsonl'))('$locale $text', (one) => {
    expect(verdict(one, brands)).toBe(one.expected)
  })
})

describe('strings with names of other shapes', () => {
  const brands = prepareBrands([
    ...['Acme Cloud', 'Kora', 'Headspace', 'Prozac', 'GitHub', 'Route66'].map((name) =>
      brand(name, { presence: 'equal' }),
    ),
    brand('LinkedIn', {
      presence: 'equal',
      forms: { hi: ['लिंक्डइन'], ko: ['링크드인'], zh: ['领英'], 'zh-TW': ['領英'] },
    }),
  ])
  test.for(read('other-brands.jsonl'))('$locale $text', (one) => {
    expect(verdict(one, brands)).toBe(one.expected)
  })
})

function verdict({ locale, text, source }: Labelled, brands: readonly PreparedBrand[]): string {
  const target = maskCode(text)
  if (source === undefined)
    return summary(findMentions(target, { locale, brands }).filter(({ kind }) => kind !== 'right'))
  const query = { locale, sourceLocale: 'en', brands }
  const { wrong, dropped } = compareMentions(maskCode(source), target, query)
  const [lost] = dropped
  if (lost && !wrong.length) return lost.have ? 'fewer' : 'missing'
  return summary(wrong)
}

function summary(wrong: readonly { readonly kind: string }[]): string {
  return [...new Set(wrong.map(({ kind }) => kind))].join() || 'ok'
}

function maskCode(text: string): string {
  return text.replace(/`[^`]*`|\]\([^)]*\)/g, (code) => '\uFFFC'.repeat(code.length))
}

function read(name: string): readonly Labelled[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => labelled.parse(JSON.parse(line)))
}
