import { describe, expect, test } from 'vitest'
import { compareMentions } from '../../../src/glossary/compare-mentions.ts'
import { prepareBrands } from '../../../src/glossary/prepare-brands.ts'
import type { Brand } from '../../../src/model/glossary.ts'
import { brand } from './brand.ts'

function compared(
  { source, target, locale }: { source: string; target: string; locale: string },
  ...brands: readonly Brand[]
): unknown {
  const query = { locale, sourceLocale: 'en', brands: prepareBrands(brands) }
  const { wrong, dropped } = compareMentions(source, target, query)
  return {
    wrong: wrong.map(({ kind, text, safe }) => `${kind} ${text}${safe ? '!' : ''}`),
    dropped: dropped.map(({ expected, need, have, at }) => ({
      expected,
      need,
      have,
      at: at.map(({ start, end }) => source.slice(start, end)),
    })),
  }
}

const fine = { wrong: [], dropped: [] }

describe('presence', () => {
  const source = 'Talk to Quitemate. Quitemate’s team listens.'
  const once = { source, target: 'Praat met Quitemate.', locale: 'nl' }
  const never = { source, target: 'Praat met ons.', locale: 'nl' }
  const lost = { expected: 'Quitemate', need: 2, at: ['Quitemate', 'Quitemate'] }
  test.each([
    ['required', once, fine],
    ['required', never, { wrong: [], dropped: [{ ...lost, have: 0 }] }],
    ['equal', once, { wrong: [], dropped: [{ ...lost, have: 1 }] }],
    ['off', never, fine],
  ] as const)('%s', (presence, pair, expected) => {
    expect(compared(pair, brand('Quitemate', { presence }))).toEqual(expected)
  })

  test('the preferred form is the one to write', () => {
    const zoloft = brand('Zoloft', { forms: { hi: ['ज़ोलॉफ्ट', 'ज़ोलोफ्ट'] } })
    const pair = { source: 'Take Zoloft.', target: 'दवा लें।', locale: 'hi' }
    expect(compared(pair, zoloft)).toEqual({
      wrong: [],
      dropped: [{ expected: 'ज़ोलॉफ्ट', need: 1, have: 0, at: ['Zoloft'] }],
    })
  })
})

describe('a fault is reported once', () => {
  test.each([
    ['Over Quietmate', 'nl', 'near-miss Quietmate!'],
    ['क्यूटमेट के बारे में', 'hi', 'transliteration क्यूटमेट'],
    ['关于奎特美特', 'zh', 'transliteration 奎特美特'],
    ['Over quitmate', 'nl', 'near-miss quitmate!'],
    ['Over quitemate', 'nl', 'case quitemate!'],
    ['Over de quitemate-app', 'nl', 'case quitemate!'],
  ] as const)('%s', (target, locale, wrong) => {
    const pair = { source: 'About Quitemate', target, locale }
    expect(compared(pair, brand('Quitemate', { presence: 'equal' }))).toEqual({
      wrong: [wrong],
      dropped: [],
    })
  })
})

describe('the source settles doubts', () => {
  test.each([
    ['a word it writes itself', 'The right headspace', 'De juiste headspace', 'nl', 'Headspace'],
    ['a name it writes itself', 'Dr. Quidemate spoke.', 'Dr. Quidemate sprak.', 'nl', 'Quitemate'],
    ['a brand it does not speak of', 'The project grows.', 'प्रोज़ेक बढ़ती है।', 'hi', 'Prozac'],
    ['one of its other words', 'Prozac, a project', 'Prozac: ప్రాజెక్ట్', 'te', 'Prozac'],
  ] as const)('%s', (...[, source, target, locale, name]) => {
    expect(compared({ source, target, locale }, brand(name))).toEqual(fine)
  })

  test.each([
    ['유튜브, YouTube', []],
    ['유튜브, 유투브', ['transliteration 유투브']],
  ])('doubtful sounds count only as often as mentions are lacking: %s', (target, wrong) => {
    const pair = { source: 'YouTube', target, locale: 'ko' }
    expect(compared(pair, brand('YouTube'))).toEqual({ wrong, dropped: [] })
  })
})
