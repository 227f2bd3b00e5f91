import { expect, test } from 'vitest'
import { hasScript, scriptOf } from '../../../src/text/scripts.ts'

test.each([
  ['Quitemate', 'Latin'],
  ['élan', 'Latin'],
  ['Золофт', 'Cyrillic'],
  ['क्विटमेट', 'Devanagari'],
  ['ーク', 'Katakana'],
  ['“퀴트', 'Hangul'],
  ['2024', undefined],
  ['', undefined],
  ['ʼ…', undefined],
])('%s is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script)
})

test('any letter counts', () => {
  expect(hasScript('Quit\u0435mate', 'Cyrillic')).toBe(true)
  expect(hasScript('Quitemate', 'Cyrillic')).toBe(false)
})
