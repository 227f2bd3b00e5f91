import { expect, test } from 'vitest'
import { fold } from '../../../src/text/fold.ts'

test.each([
  ['Quitemate', 'quitemate'],
  ['QUİTEMATE', 'quitemate'],
  ['Quıtemate', 'quitemate'],
  ['Nestlé Łódź Straße', 'nestle lodz strasse'],
  ['Quit\u0435mate', 'quit\u0435mate'],
])('%s', (text, key) => {
  expect(fold(text)).toBe(key)
})

test.each([
  ['Quit\u0435mate', 'quitemate'],
  ['GitНub', 'github'],
  ['Ηello Ζoo', 'hello zoo'],
])('%s as it looks', (text, key) => {
  expect(fold(text, { lookAlikes: true })).toBe(key)
})
