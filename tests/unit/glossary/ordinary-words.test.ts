import { describe, expect, test } from 'vitest'
import { ordinaryWords } from '../../../src/glossary/ordinary-words.ts'
import { prepareBrands } from '../../../src/glossary/prepare-brands.ts'
import { brand } from './brand.ts'
import { faultsIn } from './mentions-in.ts'

describe('a word that resembles a name is a word', () => {
  test.each([
    ['nl', 'Ritalin', 'Rituelen geven houvast.', 'Rituals give something to hold on to.'],
    ['tr', 'Ritalin', 'Ritüelin önemi', 'Why a ritual matters'],
    ['de', 'Ritalin', 'Mit Ritualen geht es besser.', 'It gets better with rituals.'],
    ['nl', 'Cerebral', 'Cerebrale parese', 'A kind of palsy'],
    ['de', 'Cerebral', 'Zerebralparese', 'A kind of palsy'],
    ['tr', 'Cerebral', 'Serebral palsi', 'A kind of palsy'],
    ['de', 'Concerta', 'Konzerte', 'Live music'],
  ] as const)('%s, %s: %s', (...[locale, name, text, source]) => {
    expect(faultsIn({ locale, brands: [name], text })).toEqual([])
    expect(faultsIn({ locale, brands: [name], text, source })).toEqual([])
  })

  test.each([
    ['Abilify', 'Ability to focus'],
    ['Pinterest', 'Interest in hobbies'],
    ['Ambien', 'Ambient'],
    ['Concerta', 'Concert'],
    ['Concerta', 'Concerto in D'],
    ['Concerta', 'Music Therapy and Concert Visits'],
    ['Happify', 'Happily'],
    ['Noom', 'Noon'],
    ['Noom', 'At High Noon, wait.'],
    ['Seroquel', 'Sequel'],
    ['Seroquel', 'We wait for the Sequel now.'],
  ] as const)('en, %s: %s', (name, text) => {
    expect(faultsIn({ locale: 'en', brands: [name], text })).toEqual([])
  })

  test('inside a sentence a capital tells, but nobody corrects it unseen', () => {
    const given = { locale: 'en', brands: ['Concerta', 'Ritalin', 'Xanax', 'Kora'] }
    const text = 'We gave her Concert again, then Retalin, Xanex or Korra, not Kara.'
    expect(faultsIn({ ...given, text })).toEqual([
      'near-miss Concert → Concerta',
      'near-miss Retalin → Ritalin',
      'near-miss Xanex → Xanax',
      'near-miss Korra → Kora',
    ])
  })
})

test('in a language of capital nouns a name cut short may be one', () => {
  const given = { locale: 'de', brands: ['Concerta', 'Ritalin'] }
  expect(faultsIn({ ...given, text: 'Wir gehen ins Concert und nehmen Rigalin.' })).toEqual([
    'near-miss Rigalin → Ritalin',
  ])
})

describe('a name written by ear', () => {
  test.each([
    ['the source names it', 'Rituelen helpen.', 'Ritalin helps.', ['near-miss Rituelen → Ritalin']],
    ['the source does not', 'Dus Rituelen helpen.', 'They help.', []],
    ['the translation has it already', 'Ritalin en Rituelen.', 'Ritalin and old habits.', []],
  ] as const)('%s', (...[, text, source, faults]) => {
    expect(faultsIn({ locale: 'nl', brands: ['Ritalin'], text, source })).toEqual(faults)
  })

  test.each([
    ['nl', 'Bij Kwitemate begrijpen we dat.', ['near-miss Kwitemate → Quitemate']],
    ['tr', 'Kuitemeyt ekibi sizi dinler.', ['near-miss Kuitemeyt → Quitemate']],
  ] as const)('%s, a long name alone: %s', (locale, text, faults) => {
    expect(faultsIn({ locale, brands: ['Quitemate'], text })).toEqual(faults)
  })

  test('the first letter may sound the same', () => {
    const given = { locale: 'nl', brands: ['Xanax'], source: 'Take Xanax.' }
    expect(faultsIn({ ...given, text: 'Neem Zanax.' })).toEqual(['near-miss Zanax → Xanax'])
  })
})

describe('a slip in a translation whose source does not speak of the brand', () => {
  const given = { locale: 'nl', brands: ['Quitemate'], source: 'Our team listens.' }
  test.each([
    ['inside the word', 'Het Quietmate-team luistert.', ['near-miss Quietmate → Quitemate!']],
    ['at its end', 'Het Quitemat-team luistert.', []],
  ] as const)('%s', (...[, text, faults]) => {
    expect(faultsIn({ ...given, text })).toEqual(faults)
  })
})

describe('a word equal to a brand', () => {
  const brands = ['Headspace', 'Apple', 'Cerebral', 'Stack Overflow', 'Calm', 'GitHub']
  const known = 'headspace apple cerebral stack overflow calm github pie'
  test.each([
    'Get some headspace',
    'An apple a day',
    'cerebral blood flow',
    'a stack overflow',
    'Stack overflow is an error.',
  ])('the project writes it in lower case: %s', (text) => {
    expect(faultsIn({ locale: 'en', brands, known, text })).toEqual([])
  })

  test.each([
    ['headspace', 'case headspace → Headspace'],
    ['quitemate', 'case quitemate → Quitemate'],
    ['github', 'case github → GitHub'],
    ['acme cloud', 'case acme cloud → Acme Cloud'],
  ] as const)('nobody writes it so: %s', (word, fault) => {
    const more = [...brands, 'Quitemate', 'Acme Cloud']
    const given = { locale: 'en', brands: more, known: 'some talk cloud github' }
    expect(faultsIn({ ...given, text: `Talk to ${word} today.` })).toEqual([fault])
  })

  test('the source segment means the brand, and the translation lacks it', () => {
    const given = { locale: 'nl', brands, known, source: 'Talk to Headspace.' }
    expect(faultsIn({ ...given, text: 'Praat met headspace.' })).toEqual([
      'case headspace → Headspace!',
    ])
  })

  test('the source writes its words in lower case too', () => {
    const source = 'an error of Stack Overflow (a stack overflow)'
    const text = 'bir Stack Overflow hatası (stack overflow)'
    expect(faultsIn({ locale: 'tr', brands, source, text })).toEqual([])
  })

  test.each([
    ['hi', 'Calm down and breathe.', 'शांत हो जाइए और साँस लीजिए।', []],
    ['nl', 'Apple pie', 'Appeltaart', []],
    ['nl', 'CALM NIGHTS', 'RUSTIGE NACHTEN', []],
    ['nl', 'Open Calm to sleep.', 'Open de app om te slapen.', ['dropped Calm']],
    ['nl', 'GitHub helps.', 'Dat helpt.', ['dropped GitHub']],
  ] as const)('%s: %s', (locale, source, text, faults) => {
    expect(faultsIn({ locale, brands, known, source, text })).toEqual(faults)
  })

  test('a capital at the start of a sentence counts when the word is unknown', () => {
    const given = { locale: 'nl', brands: ['Calm'], known: 'pie', source: 'Calm helps.' }
    expect(faultsIn({ ...given, text: 'Dat helpt.' })).toEqual(['dropped Calm'])
  })
})

test('the ordinary words of a project', () => {
  const brands = prepareBrands([brand('Quitemate'), brand('Headspace'), brand('adidas')])
  const texts = [
    'Quitemate helps. Quitemate listens, Quitemate’s team, Quitemate, at hello@quitemate.com.',
    'Talk to quitemate in adidas.',
    'Headspace gives you headspace, more headspace, all the headspace.',
    'Quitemate or quitemate?',
  ]
  expect([...ordinaryWords(texts, brands)].sort()).toEqual(
    'adidas all at gives headspace helps in listens more or s team the to you'.split(' '),
  )
})
