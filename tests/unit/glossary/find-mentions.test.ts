import { describe, expect, test } from 'vitest'
import { findMentions } from '../../../src/glossary/find-mentions.ts'
import { prepareBrands } from '../../../src/glossary/prepare-brands.ts'
import type { Brand } from '../../../src/model/glossary.ts'
import { brand } from './brand.ts'

const quitemate = brand('Quitemate', {
  also: ['Quitemate®'],
  forms: { hi: ['क्विटमेट'], pt: ['Quitemátia'] },
  forbid: { '*': ['Quietmate'], hi: ['क्वाइटमेट'] },
  allow: ['quiet mate'],
})

/** What stands where, and what should: `kind text → expected`, with `!` when the fix is safe. */
function found(text: string, locale: string, ...brands: readonly Brand[]): readonly string[] {
  return findMentions(text, { locale, brands: prepareBrands(brands) }).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    const { kind, expected, safe } = mention
    return kind === 'right'
      ? `right ${mention.text}`
      : `${kind} ${mention.text} → ${expected}${safe ? '!' : ''}`
  })
}

describe('what to write, and whether it is safe', () => {
  test.each([
    ["Quietmate'in ekibi", 'tr', ['forbidden Quietmate → Quitemate!']],
    ["Quitemaet'in ekibi", 'tr', ['near-miss Quitemaet → Quitemate!']],
    ['Quitematein ekibi', 'tr', ["suffix-separator Quitematein → Quitemate'in"]],
    ['Quitemaetin ekibi', 'tr', ["near-miss Quitemaetin → Quitemate'in!"]],
    ['De Quitemaets komen.', 'nl', ['near-miss Quitemaet → Quitemate!']],
    [
      'QuiteMate und Qitmate',
      'de',
      ['case QuiteMate → Quitemate!', 'near-miss Qitmate → Quitemate'],
    ],
    ['met quitemate', 'nl', ['case quitemate → Quitemate']],
    ['Quite-Mate', 'fr', ['split Quite-Mate → Quitemate']],
    ['Quite\u00ADmate', 'fr', ['invisible Quite\u00ADmate → Quitemate!']],
    ['Quitem\u0430te', 'fr', ['confusable Quitem\u0430te → Quitemate!']],
    ['क्वाइटमेट में', 'hi', ['forbidden क्वाइटमेट → क्विटमेट!']],
    ['क्विटमैट में', 'hi', ['transliteration क्विटमैट → क्विटमेट!']],
    ['क्वायटमेट में', 'hi', ['transliteration क्वायटमेट → क्विटमेट']],
    ['Qitmate में', 'hi', ['near-miss Qitmate → Quitemate']],
    ['콰이트메이트는', 'ko', ['transliteration 콰이트메이트 → Quitemate']],
    ['Команда Квайтмейта', 'ru', ['transliteration Квайтмейта → Quitemate']],
  ] as const)('%s', (text, locale, expected) => {
    expect(found(text, locale, quitemate)).toEqual(expected)
  })

  test('a form keeps the ending of its language', () => {
    const zoloft = brand('Zoloft', { forms: { ru: ['Золофт'] } })
    expect(found('приём Золафта', 'ru', zoloft)).toEqual(['transliteration Золафт → Золофт'])
  })
})

describe('right spellings are never wrong', () => {
  test.each([
    [
      'Quitemate® is right, and Quitemate™ and Quitemate.',
      'en',
      ['right Quitemate®', 'right Quitemate', 'right Quitemate'],
    ],
    ['Quitemátia', 'pt-BR', ['right Quitemátia']],
    ['He was a quiet mate. Quiet mate! QUIET MATE', 'en', []],
    ['The Quiet Mate', 'en', ['split-near Quiet Mate → Quitemate']],
  ] as const)('%s', (text, locale, expected) => {
    expect(found(text, locale, quitemate)).toEqual(expected)
  })

  test('a brand that resembles another', () => {
    expect(found('OpenAPI und OpenAI', 'de', brand('OpenAI'), brand('OpenAPI'))).toEqual([
      'right OpenAPI',
      'right OpenAI',
    ])
  })

  test('the longest name wins', () => {
    expect(found('Acme Cloud of Acme', 'en', brand('Acme'), brand('Acme Cloud'))).toEqual([
      'right Acme Cloud',
      'right Acme',
    ])
  })

  test('a decomposed name is the same name', () => {
    expect(found('Nestlé und Nestle\u0301', 'de', brand('Nestlé'))).toEqual([
      'right Nestlé',
      'right Nestle\u0301',
    ])
  })

  test('a name that looks like an address', () => {
    expect(found('Node.js, node.js and Node js', 'en', brand('Node.js'))).toEqual([
      'right Node.js',
      'split Node js → Node.js',
    ])
  })

  test('listed inflections, and any case where that is allowed', () => {
    const odd = brand('Quitemate', { inflection: { pl: { forms: ['Quitmatcie'] } }, case: 'any' })
    expect(found('w Quitmatcie i QUITEmate', 'pl', odd)).toEqual([
      'right Quitmatcie',
      'right QUITEmate',
    ])
  })

  test('a name in lower case may begin a sentence', () => {
    expect(found('Adidas helpt. Met Adidas.', 'nl', brand('adidas'))).toEqual([
      'right Adidas',
      'case Adidas → adidas!',
    ])
  })

  test.each([
    ['De YouTuber en YouTubers', 'nl', 'YouTube', ['right YouTube', 'right YouTube']],
    ["McDonald’s and McDonald's", 'en', 'McDonald’s', ['right McDonald’s', "right McDonald's"]],
    [
      'Coca\u2011Cola et Coca Cola',
      'fr',
      'Coca-Cola',
      ['right Coca\u2011Cola', 'split Coca Cola → Coca-Cola'],
    ],
    ['AT&T, H&M', 'de', 'H&M', ['right H&M']],
    ['스포티파이', 'ko', 'Spotify', ['transliteration 스포티파이 → Spotify']],
    ['Kuaytmeyt', 'tr', 'Quitemate', ['near-miss Kuaytmeyt → Quitemate']],
  ] as const)('%s', (text, locale, name, expected) => {
    expect(found(text, locale, brand(name))).toEqual(expected)
  })

  test('another space between its words is the same name', () => {
    expect(found('Acme\u00A0Cloud', 'fr', brand('Acme Cloud'))).toEqual(['right Acme\u00A0Cloud'])
  })
})

describe('the glossary decides on compounds', () => {
  const apart = brand('Quitemate', { inflection: { nl: { compounds: false } } })
  const solid = brand('Quitemate', { inflection: { fr: { compounds: true } } })
  test.each([
    ['Het Quitemateteam', 'nl', brand('Quitemate'), ['right Quitemate']],
    ['Het Quitemateteam', 'nl', apart, ['suffix-separator Quitemateteam → Quitemate-team']],
    ['Les Quitemateurs', 'fr', brand('Quitemate'), []],
    ['Les Quitemateurs', 'fr', solid, ['right Quitemate']],
  ] as const)('%s, %s', (text, locale, one, expected) => {
    expect(found(text, locale, one)).toEqual(expected)
  })
})

test('words of the project are no near misses', () => {
  const brands = prepareBrands([brand('OpenAI')])
  const query = { locale: 'de', brands }
  expect(findMentions('die OpenAPI', query).map(({ kind }) => kind)).toEqual(['near-miss'])
  expect(findMentions('die OpenAPI', { ...query, known: new Set(['openapi']) })).toEqual([])
})

test('no brands, no mentions', () => {
  expect(findMentions('Quitemate', { locale: 'en', brands: [] })).toEqual([])
})
