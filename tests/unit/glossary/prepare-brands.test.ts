import { expect, test } from 'vitest'
import { forLocale, prepareBrands } from '../../../src/glossary/prepare-brands.ts'
import { brand } from './brand.ts'

test('what is the same for every text is done once', () => {
  const acme = brand('Acme Cloud 9', { pronunciations: ['akmi klaud'], forms: { hi: ['ज़ा'] } })
  const [prepared] = prepareBrands([acme])
  expect(prepared).toMatchObject({
    brand: acme,
    name: 'Acme Cloud 9',
    script: 'Latin',
    key: 'acmecloud9',
    digits: '9',
    words: ['Acme', 'Cloud', '9'],
    proper: true,
    slips: 2,
    forms: { hi: ['ज़ा'.normalize('NFC')] },
  })
  expect(prepared?.sounds.map(({ letters }) => letters)).toEqual([
    'akmekloud',
    'akmeklud',
    'akmiklaud',
  ])
})

test('a locale falls back to its language', () => {
  const table = { pt: 1, 'pt-BR': 2, 'zh-Hant': 3 }
  const asked = ['pt', 'pt-PT', 'pt-BR', 'zh-Hant-TW', 'zh', 'constructor']
  expect(asked.map((locale) => forLocale(table, locale))).toEqual([
    1,
    1,
    2,
    3,
    undefined,
    undefined,
  ])
})
