import { expect, test } from 'vitest'
import { rules } from '../../../src/rules/index.ts'
import { runUnit } from './run-rule.ts'

/** So many units of what patterns backtrack on: what is quadratic takes minutes. */
const size = Number(process.env['HOSTILE_SIZE'] ?? 30_000)
const hostile: Readonly<Record<string, string>> = {
  'per cent signs': '%'.repeat(size),
  braces: '{'.repeat(size),
  'open messages': '{a, plural, one {'.repeat(size / 17),
  'open templates': '${a '.repeat(size / 4),
  'capitals and digits': 'A1-'.repeat(size / 3),
  backslashes: '\\n'.repeat(size / 2),
  quotes: '"A '.repeat(size / 3),
  blanks: ' '.repeat(size),
  'one word': 'the '.repeat(size / 4),
}

const names = [
  'broken-emphasis',
  'broken-message',
  'changed-escape',
  'changed-placeholder',
  'changed-unit',
  'empty-translation',
  'lost-accelerator',
  'lost-acronym',
  'lost-address',
  'lost-camel-case',
  'lost-code',
  'stopped-heading',
  'untranslated-fragment',
]

test.each(Object.entries(hostile))(
  'rules are linear in %s',
  (_, text) => {
    const slow = names.filter((name) => {
      const rule = rules.find(({ id }) => id === name)
      if (!rule) return true
      const start = performance.now()
      for (const source of [text, `${text}%d {a, plural, one {b} other {c}} B12 www.a.nl *a*`])
        runUnit(rule, { source, target: `${text} x`, locale: 'nl' })
      const spent = performance.now() - start
      if (process.env['HOSTILE_SIZE']) process.stdout.write(`${name} ${spent.toFixed(0)} ms\n`)
      return spent > 10_000
    })
    expect(slow).toEqual([])
  },
  120_000,
)
