import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareMentions } from '../../../src/glossary/compare-mentions.ts'
import { findMentions } from '../../../src/glossary/find-mentions.ts'
import { prepareBrands, type PreparedBrand } from '../../../src/glossary/prepare-brands.ts'
import type { Range } from '../../../src/model/edit.ts'
import type { Brand } from '../../../src/model/glossary.ts'
import { dictionary } from '../../../src/host/dictionary.ts'
import { brand } from './brand.ts'

/** A sentence, maybe a translation, in which the wrong spellings are marked. */
interface Labelled {
  readonly locale: string
  readonly text: string
  readonly wrong: readonly Range[]
  /** The brands a translation should mention and does not. */
  readonly missing: readonly string[]
  readonly source: string | undefined
}

const sets: Readonly<Record<string, readonly Brand[]>> = {
  labelled: [
    brand('Talkspace'),
    brand('Seroquel', { kind: 'drug', also: ['Seroquel®'] }),
    brand('Evernote', { forms: { zh: ['印象笔记'] } }),
    brand('Dropbox'),
    brand('Cymbalta', { kind: 'drug' }),
    brand('Lumevia'),
    brand('Notion'),
    brand('Blue Heron'),
    brand('Duolingo', {
      forms: { hi: ['डुओलिंगो'], ko: ['듀오링고'], ja: ['デュオリンゴ'], ar: ['دوولينجو'] },
    }),
  ],
  second: [
    ...['Trello', 'Basecamp', 'Northwind Labs', 'Zapier', 'Figma'].map((name) => brand(name)),
    brand('Fitbit', { forms: { hi: ['फ़िटबिट'] } }),
    brand('Klarna', { forms: { ja: ['クラーナ'], ko: ['클라르나'] } }),
    ...['Humira', 'Lunesta', 'Vyvanse'].map((name) => brand(name, { kind: 'drug' })),
  ],
  third: [
    ...['Roku', 'Hinge Health', '7Cups', 'DoorDash', 'Kalmorithm'].map((name) => brand(name)),
    brand('Sonos', { forms: { hi: ['सोनोस'], ja: ['ソノス'], ko: ['소노스'] } }),
    ...['Celebrex', 'Strattera'].map((name) => brand(name, { kind: 'drug' })),
  ],
  fourth: [
    ...['Monzo', 'Xero', '1Password', 'Little Otter', 'Velarax'].map((name) => brand(name)),
    brand('LinkedIn', { forms: { zh: ['领英'], ja: ['リンクトイン'], ko: ['링크드인'] } }),
    brand('Wegovy', { kind: 'drug' }),
  ],
  fifth: [
    ...['Quora', 'BetterUp', 'Modern Health'].map((name) => brand(name)),
    ...['Ritalin', 'Wellbutrin', 'Trintellix'].map((name) => brand(name, { kind: 'drug' })),
  ],
  sixth: [
    ...['Spotify', 'ZocDoc', 'MyFitnessPal', 'Invisalign'].map((name) => brand(name)),
    brand('Lyrica', { kind: 'drug' }),
  ],
  first: [
    ...['Grammarly', 'Strava', 'Todoist', 'Airbnb', 'Mindbloom', 'Clearhaven'].map((name) =>
      brand(name),
    ),
    brand('Ozempic', { kind: 'drug' }),
    brand('Effexor', { kind: 'drug' }),
    brand('PayPal', { forms: { hi: ['पेपैल'], ja: ['ペイパル'] } }),
  ],
}

const isWord = dictionary('en')

const judged = Object.entries(sets).flatMap(([name, brands]) =>
  read(`names/${name}.tsv`).map((one) => ({ name, ...one, ...judge(one, prepareBrands(brands)) })),
)

/**
 * `first` had .978 and .957 when it was first run, `second` .917 and .943, `third` .911 and .932,
 * `fourth` .955 and .926, `fifth` .955 and .955,
 * `sixth` .920 and .902; all have taught since.
 */
describe.each([
  ['labelled', 0.99, 0.99],
  ['first', 0.99, 0.99],
  ['second', 0.95, 0.97],
  ['third', 0.96, 0.96],
  ['fourth', 0.98, 0.98],
  ['fifth', 0.98, 0.96],
  ['sixth', 0.98, 0.96],
  ['', 0.98, 0.98],
])('%s', (set, leastPrecision, leastRecall) => {
  const strings = judged.filter(({ name }) => set === '' || name === set)
  const sum = (key: 'right' | 'surplus' | 'lost') =>
    strings.reduce((total, one) => total + one[key].length, 0)

  test('precision and recall', () => {
    const said = strings
      .filter(({ surplus, lost }) => surplus.length + lost.length > 0)
      .map(
        ({ locale, text, surplus, lost }) =>
          `${locale}: ${text} +${surplus.join()} -${lost.join()}`,
      )
      .join('\n')
    expect(sum('right') / (sum('right') + sum('surplus')), said).toBeGreaterThanOrEqual(
      leastPrecision,
    )
    expect(sum('right') / (sum('right') + sum('lost')), said).toBeGreaterThanOrEqual(leastRecall)
  })
})

/** What is found and marked, what is found and not marked, and what is marked and not found. */
function judge(
  one: Labelled,
  brands: readonly PreparedBrand[],
): Readonly<Record<'right' | 'surplus' | 'lost', readonly string[]>> {
  const { wrong, dropped } = findings(one, brands)
  const isMarked = (range: Range) => one.wrong.some((mark) => overlap(mark, range))
  const isFound = (mark: Range) => wrong.some((range) => overlap(mark, range))
  const slice = ({ start, end }: Range) => one.text.slice(start, end)
  return {
    right: [
      ...one.wrong.filter(isFound).map(slice),
      ...one.missing.filter((name) => dropped.includes(name)),
    ],
    surplus: [
      ...wrong.filter((range) => !isMarked(range)).map(slice),
      ...dropped.filter((name) => !one.missing.includes(name)),
    ],
    lost: [
      ...one.wrong.filter((mark) => !isFound(mark)).map(slice),
      ...one.missing.filter((name) => !dropped.includes(name)),
    ],
  }
}

function findings(
  { locale, text, source }: Labelled,
  brands: readonly PreparedBrand[],
): { readonly wrong: readonly Range[]; readonly dropped: readonly string[] } {
  const target = maskCode(text)
  if (source === undefined) {
    const found = findMentions(target, { locale, brands, isWord })
    return { wrong: found.filter(({ kind }) => kind !== 'right'), dropped: [] }
  }
  const compared = compareMentions(source, target, { locale, sourceLocale: 'en', brands, isWord })
  return { wrong: compared.wrong, dropped: compared.dropped.map(({ brand: { name } }) => name) }
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

function maskCode(text: string): string {
  return text.replace(/`[^`]*`/g, (code) => '\uFFFC'.repeat(code.length))
}

/** One string a line: locale, text, and what it was translated from. `[[-Name]]` is a missing name. */
function read(name: string): readonly Labelled[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const [locale = '', marked = '', source] = line.split('\t')
    const missing = [...marked.matchAll(/ \[\[-(.*?)\]\]/g)].map(([, lost = '']) => lost)
    const parts = marked.replace(/ \[\[-.*?\]\]/g, '').split(/\[\[|\]\]/)
    const wrong = parts.flatMap((part, index) => {
      if (index % 2 === 0) return []
      const start = parts.slice(0, index).join('').length
      return [{ start, end: start + part.length }]
    })
    return { locale, text: parts.join(''), wrong, missing, source }
  })
}
