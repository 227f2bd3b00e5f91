import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { applyEdits } from '../../../src/model/edit.ts'
import { unifiedDiff } from '../../../src/text/unified-diff.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('lines around a change are shown, changes nearby in one hunk', () => {
  const text = Array.from({ length: 20 }, (_, index) => `${index + 1}\n`).join('')
  const at = (line: string) => text.indexOf(`\n${line}\n`) + 1
  const edits = [
    { start: at('5'), end: at('5') + 1, text: 'five' },
    { start: at('9'), end: at('10'), text: '' },
    { start: text.length - 1, end: text.length, text: '' },
  ]
  expect(unifiedDiff('a.po', text, edits)).toBe(
    [
      '--- a/a.po',
      '+++ b/a.po',
      '@@ -2,12 +2,11 @@',
      ' 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n-9\n-10\n+10\n 11\n 12\n 13',
      '@@ -17,4 +16,4 @@',
      ' 17\n 18\n 19\n-20\n+20\n\\ No newline at end of file',
      '',
    ].join('\n'),
  )
})

test('edits that change nothing are no patch', () => {
  expect(unifiedDiff('a', 'one\n', [{ start: 0, end: 3, text: 'one' }])).toBe('')
})

test('git makes of the file what the edits make of it', () => {
  const line = fc.constantFrom('a', 'b', 'क', '', 'c\r')
  const edit = fc.tuple(fc.nat(60), fc.nat(4), fc.constantFrom('', 'x', '\n', 'y\nz\n'))
  const texts = fc.tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('', '\n'))
  fc.assert(
    fc.property(texts, fc.array(edit, { maxLength: 4 }), ([lines, end], given) => {
      const text = lines.join('\n') + end
      const edits = given
        .map(([start, length, by]) => ({ start, end: start + length, text: by }))
        .filter((one) => one.end <= text.length)
        .toSorted((a, b) => a.start - b.start)
        .filter((one, index, all) => one.start > (all[index - 1]?.end ?? -1))
      const patch = unifiedDiff('file', text, edits)
      const wanted = applyEdits(text, edits)
      // No patch says that a file becomes empty, or was, without naming another.
      fc.pre(text !== '' && wanted !== '')
      expect(patch === '').toBe(wanted === text)
      if (!patch) return
      writeFileSync(join(folder, 'file'), text)
      const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
        cwd: folder,
        input: patch,
      })
      expect([status, stderr.toString()]).toEqual([0, ''])
      expect(readFileSync(join(folder, 'file'), 'utf8')).toBe(wanted)
    }),
    { numRuns: 60, seed: 7 },
  )
})
