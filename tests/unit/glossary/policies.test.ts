import { describe, expect, test } from 'vitest'
import { brandsIn, scopeOf } from '../../../src/glossary/brands-in.ts'
import { compareMentions } from '../../../src/glossary/compare-mentions.ts'
import { findMentions } from '../../../src/glossary/find-mentions.ts'
import { prepareBrands } from '../../../src/glossary/prepare-brands.ts'
import type { Brand } from '../../../src/model/glossary.ts'
import { brand } from './brand.ts'

function said(text: string, locale: string, more: Partial<Brand>): readonly string[] {
  const brands = prepareBrands([brand('Quitemate', more)])
  return findMentions(text, { locale, brands }).map(({ kind, text, expected }) =>
    kind === 'right' ? `right ${text}` : `${kind} ${text} → ${expected}`,
  )
}

describe('transliteration', () => {
  const forms = { hi: ['क्विटमेट'] }
  test.each([
    ['forbid', 'क्वाइटमेट और Quitemate', ['transliteration क्वाइटमेट → क्विटमेट', 'right Quitemate']],
    ['allow', 'क्वाइटमेट और Quitemate', ['right क्वाइटमेट', 'right Quitemate']],
    ['require', 'क्विटमेट और Quitemate', ['right क्विटमेट', 'latin Quitemate → क्विटमेट']],
    ['require', 'क्विटमेट (Quitemate) में', ['right क्विटमेट', 'right Quitemate']],
  ] as const)('%s: %s', (policy, text, expected) => {
    expect(said(text, 'hi', { forms, transliteration: { '*': policy } })).toEqual(expected)
  })

  test('of one locale only', () => {
    const more = { transliteration: { ru: 'allow' } } as const
    expect(said('Квайтмейт помогает.', 'ru', more)).toEqual(['right Квайтмейт'])
    expect(said('Квайтмейт допомагає.', 'uk', more)).toEqual([
      'transliteration Квайтмейт → Quitemate',
    ])
  })

  test('an allowed transliteration is a mention', () => {
    const brands = prepareBrands([brand('Quitemate', { transliteration: { '*': 'allow' } })])
    const query = { locale: 'ru', sourceLocale: 'en', brands }
    const { wrong, dropped } = compareMentions('Ask Quitemate.', 'Спросите Квайтмейт.', query)
    expect([wrong, dropped]).toEqual([[], []])
  })
})

test.each([
  ['exact', ['case QUITEMATE → Quitemate', 'case quitemate → Quitemate']],
  ['upper', ['right QUITEMATE', 'case quitemate → Quitemate']],
  ['any', ['right QUITEMATE', 'right quitemate']],
] as const)('case %s', (policy, expected) => {
  expect(said('Ask QUITEMATE or quitemate.', 'en', { case: policy })).toEqual(expected)
})

test('scope', () => {
  const brands = prepareBrands([brand('Kora'), brand('Zoloft', { scope: ['title', 'alt'] })])
  const names = ['heading', 'paragraph', 'alt', undefined].map((role) =>
    brandsIn(brands, scopeOf(role)).map(({ name }) => name),
  )
  expect(names).toEqual([['Kora', 'Zoloft'], ['Kora'], ['Kora', 'Zoloft'], ['Kora']])
  expect(brandsIn(brands, 'ui')).toBe(brandsIn(brands, 'ui'))
})

describe('names that are swapped or surplus', () => {
  const brands = prepareBrands([
    brand('Kora'),
    brand('Zoloft'),
    brand('Prozac', { presence: 'equal' }),
  ])
  test.each([
    ['Take Zoloft.', 'Neem Kora.', ['Kora for Zoloft']],
    ['Take it.', 'Neem Kora.', ['Kora']],
    ['Take Zoloft.', 'Neem Zoloft en nog eens Zoloft.', []],
    ['Take Prozac.', 'Neem Prozac en nog eens Prozac.', ['Prozac']],
    ['Ask kora@kora.com.', 'Vraag het Kora.', []],
    ['Zoloft and Kora', 'Kora en Zoloft', []],
    ['Zoloft', 'Kora en Zoloft', ['Kora']],
  ] as const)('%s → %s', (source, target, expected) => {
    const { surplus } = compareMentions(source, target, {
      locale: 'nl',
      sourceLocale: 'en',
      brands,
    })
    expect(
      surplus.map(({ mention, insteadOf }) =>
        insteadOf ? `${mention.text} for ${insteadOf.expected}` : mention.text,
      ),
    ).toEqual(expected)
  })
})
