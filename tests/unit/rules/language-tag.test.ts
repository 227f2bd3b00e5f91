import { expect, test } from 'vitest'
import { tagFault } from '../../../src/rules/metadata/language-tag.ts'

test.each(['en', 'EN-gb', 'zh-Hant-TW', 'es-419', 'iw', 'tl', 'de-CH-1996'])(
  '%s is a tag',
  (tag) => {
    expect(tagFault(tag)).toBeUndefined()
  },
)

test.each([
  ['en_US', { meant: 'en-US', isSure: true }],
  ['zh_hant', { meant: 'zh-Hant', isSure: true }],
  ['en-UK', { meant: 'en-GB', isSure: true }],
  ['cn', { meant: 'zh', isSure: false }],
  ['jp', { meant: 'ja', isSure: false }],
  ['cz', { meant: 'cs', isSure: false }],
  ['english', { isSure: false }],
  ['', { isSure: false }],
])('%s is none', (tag, fault) => {
  expect(tagFault(tag)).toEqual(fault)
})
