import { assert, constantFrom, property, string } from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { defaultLabels } from '../../../src/metadata/default-labels.ts'
import { labels } from '../../../src/metadata/labels.ts'
import {
  renderByline,
  renderLanguages,
  renderRelated,
} from '../../../src/metadata/render-regions.ts'

const source: Readonly<Record<string, string>> = {
  ...defaultLabels['byline'],
  ...defaultLabels['related'],
}
const english = labels({}, 'en', source, 'en')
const date = { year: 2024, month: 1, day: 2, hour: 2, minute: 55, weekday: 2 }
const facts = { date, minutes: 4, words: 775 }

describe('byline', () => {
  const hindi = {
    published: 'प्रकाशित: {{date}}',
    readingTime_one: 'पढ़ने का समय {{count}} मिनट',
    readingTime_other: 'पढ़ने का समय {{count}} मिनट',
    words_one: '~{{count}} शब्द',
    words_other: '~{{count}} शब्द',
  }
  const dutch = {
    published: 'Gepubliceerd op {{date}}',
    readingTime_one: 'Leestijd {{count}} minuut',
    readingTime_other: 'Leestijd {{count}} minuten',
    words_one: '~{{count}} woord',
    words_other: '~{{count}} woorden',
  }
  const turkish = {
    published: 'Yayın tarihi: {{date}}',
    readingTime_one: 'Okuma süresi {{count}} dakika',
    readingTime_other: 'Okuma süresi {{count}} dakika',
    words_one: '~{{count}} kelime',
    words_other: '~{{count}} kelime',
  }
  test.each([
    {
      locale: 'en',
      strings: {},
      text: 'Published Tuesday, January 2, 2024 at 2:55 AM · Reading time 4 minutes · ~775 words',
    },
    {
      locale: 'hi',
      strings: hindi,
      text: 'प्रकाशित: मंगलवार, 2 जनवरी 2024 को 2:55 am बजे · पढ़ने का समय 4 मिनट · ~775 शब्द',
    },
    {
      locale: 'nl',
      strings: dutch,
      text: 'Gepubliceerd op dinsdag 2 januari 2024 om 02:55 · Leestijd 4 minuten · ~775 woorden',
    },
    {
      locale: 'tr',
      strings: turkish,
      text: 'Yayın tarihi: 2 Ocak 2024 Salı 02:55 · Okuma süresi 4 dakika · ~775 kelime',
    },
  ])('$locale', ({ locale, strings, text }) => {
    expect(renderByline(facts, labels(strings, locale, source, 'en'), locale)).toBe(text)
  })

  test('digits of choice', () => {
    const own = labels(hindi, 'hi', source, 'en')
    expect(renderByline({ minutes: 4, words: 1775 }, own, 'hi', { digits: 'deva' })).toBe(
      'पढ़ने का समय ४ मिनट · ~१,७७५ शब्द',
    )
  })

  test('parts without a fact are left out', () => {
    expect(renderByline({ minutes: 1 }, english, 'en')).toBe('Reading time 1 minute')
    expect(renderByline({}, english, 'en')).toBe('')
  })
})

describe('related', () => {
  test('cards', () => {
    const cards = [
      {
        title: 'Mixing Sertraline and Alcohol',
        description: 'Is ~1 drink safe?',
        href: 'mixing.md',
      },
      { title: '1. *Lists* [x](y) {{ raw }} <b>', description: '', href: 'a b.md' },
    ]
    expect(renderRelated(cards, english)).toBe(
      [
        '- **[Mixing Sertraline and Alcohol](mixing.md)**',
        '',
        '  Is ~1 drink safe? [Read Article](mixing.md)',
        '',
        String.raw`- **[1. \*Lists\* \[x\](y) \{\{ raw }} \<b>](<a b.md>)**`,
        '',
        '  [Read Article](<a b.md>)',
      ].join('\n'),
    )
  })

  test('nothing related', () => {
    expect(renderRelated([], english)).toBe('')
  })

  // Bare URLs are left to autolink, as in any prose.
  test('no title or description a person can type becomes markup', () => {
    const text = string({
      unit: constantFrom(...'aß 1.-#*_~`[]()<>|!&\\\n+=:/^${}'.split('')),
      minLength: 1,
      maxLength: 12,
    })
    assert(
      property(text, text, (title, description) => {
        const own = { title: `x${title}`, description }
        const markdown = renderRelated([{ ...own, href: 'a.md' }], english)
        const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
        expect(kindsOf(tree).join(' ')).toBe(
          'root list listItem paragraph strong link text paragraph ' +
            (description.trim() ? 'text link text' : 'link text'),
        )
      }),
      { numRuns: 300 },
    )
  })
})

test('languages', () => {
  const languages = [
    { name: 'English', href: '../en/a.md' },
    { name: 'हिन्दी', href: 'a.md' },
  ]
  expect(renderLanguages(languages)).toBe('[English](../en/a.md) · [हिन्दी](a.md)')
  expect(renderLanguages([])).toBe('')
})

interface Tree {
  readonly type: string
  readonly children?: readonly Tree[]
}

function kindsOf({ type, children = [] }: Tree): readonly string[] {
  return [type, ...children.flatMap(kindsOf)]
}
