import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { foldCharacters, unfoldRange } from '../../../src/text/fold-characters.ts'

test.each([
  ['Ｑｕｉｔｅ', 'Quite'],
  ['Quite\u200Bm\u00ADate', 'Quitemate'],
  ['Acme\u00A0Cloud', 'Acme Cloud'],
  ['Quitemate™ ² ½', 'Quitemate™ ² ½'],
  ['Netﬂix', 'Netflix'],
  ['Nestle\u0301', 'Nestlé'],
  ['한'.normalize('NFD'), '한'],
  ['बـQ', 'बQ'],
  ['\u0301a', '\u0301a'],
])('%s', (given, folded) => {
  expect(foldCharacters(given).text).toBe(folded)
})

test('ranges find their way back', () => {
  const text = 'a ﬂ Quite\u200Bmate e\u0301!'
  const folded = foldCharacters(text)
  const parts = ['fl', 'Quitemate', 'é', '!'].map((part) => {
    const start = folded.text.indexOf(part)
    const range = unfoldRange(folded, { start, end: start + part.length })
    return text.slice(range.start, range.end)
  })
  expect(parts).toEqual(['ﬂ', 'Quite\u200Bmate', 'e\u0301', '!'])
})

test('every unit has an origin, in order', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      const { text: folded, origins } = foldCharacters(text)
      const units = Array.from({ length: text.length }, (_, unit) => unit)
      const { starts, ends } = origins ?? { starts: units, ends: units.map((unit) => unit + 1) }
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      for (const end of ends) expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
