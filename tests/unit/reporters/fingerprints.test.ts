import { expect, test } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import { fingerprints } from '../../../src/text/fingerprints.ts'
import { many, nasty, small } from './samples.ts'

const all = [...small, ...nasty]
const before = fingerprints(all)

function changed(change: (finding: Finding) => Finding): readonly string[] {
  return fingerprints(all.map(change))
}

test('are what they were in every version', () => {
  expect(fingerprints(small)).toMatchInlineSnapshot(`
    [
      "620a70fbd01c2d28ce6a4d7b641925bc",
      "ef08407e7fc7b8ed3bb9805b17caf3e1",
      "b0029bc9d0bc1bb6e53a0eadfc82999f",
      "7a5ffd188aa85a1a040e6831ac703bd2",
      "bd0fbbf9344786ae98a51056734a79bc",
    ]
  `)
})

test('are unique', () => {
  expect(new Set(fingerprints([...many, ...all])).size).toBe(many.length + all.length)
})

test('stay when findings move, are worded anew, or are joined by others', () => {
  expect(changed((one) => ({ ...one, line: one.line + 7, endLine: one.endLine + 7 }))).toEqual(
    before,
  )
  expect(changed((one) => ({ ...one, message: 'Unexpected words', help: 'Mend it.' }))).toEqual(
    before,
  )
  expect(changed((one) => ({ ...one, severity: 'info' }))).toEqual(before)
  const other = { ...all[0], rule: 'empty-document' }
  const known = all[0]
  expect(fingerprints([...(known ? [{ ...known, ...other }] : []), ...all]).slice(1)).toEqual(
    before,
  )
})

test('stay when the translation is edited elsewhere, change with its source', () => {
  const translated = small.filter(({ excerpt }) => excerpt)
  const edited = translated.map((one) => ({
    ...one,
    ...(one.excerpt && { excerpt: { ...one.excerpt, text: `${one.excerpt.text} more` } }),
  }))
  expect(fingerprints(edited)).toEqual(fingerprints(translated))
  const other = translated.map((one) => ({
    ...one,
    ...(one.excerpt && {
      excerpt: { ...one.excerpt, source: { locale: 'en', text: 'Another source' } },
    }),
  }))
  const kept = new Set(fingerprints(translated))
  expect(fingerprints(other).filter((print) => kept.has(print))).toEqual([])
})

function fault(message: string): Finding {
  return {
    rule: 'broken-encoding',
    severity: 'error',
    locale: 'nl',
    path: 'a.po',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message,
    related: [],
  }
}

test('of findings without a text are told apart by message, not by the numbers in it', () => {
  const [one] = fingerprints([fault('Unexpected byte at offset 11')])
  expect(fingerprints([fault('Unexpected byte at offset 2048')])).toEqual([one])
  expect(fingerprints([fault('Unexpected size')])).not.toEqual([one])
})
