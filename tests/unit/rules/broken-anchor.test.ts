import { expect, test } from 'vitest'
import { check } from '../../../src/commands/check.ts'
import { memoryFiles } from '../../../src/host/files.ts'
import { load } from '../../../src/host/load.ts'

const files = {
  'dragoman.yaml':
    'locales: [nl]\nrules: { missing-translation: off, missing-catalog: off, outdated-catalog: off }\n',
  'content/a.md': '# A\n\nRead [how](b.md#how).\n',
  'content/b.md': '# B\n\n## How\n',
  'locales/nl/b.po':
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "How"\nmsgstr "Hoe"\n',
}

test('a link to a translated heading is told in its locale, with the heading', () => {
  const { project } = load(memoryFiles(files))
  expect(project && check(project).findings).toEqual([
    {
      rule: 'broken-anchor',
      severity: 'error',
      locale: 'nl',
      path: 'content/a.md',
      line: 3,
      column: 16,
      endLine: 3,
      endColumn: 20,
      message: 'Unexpected `#how`, expected `#hoe`',
      actual: '#how',
      expected: '#hoe',
      help: 'Set `headingIds: pin`, or give the heading an id of its own in the source.',
      related: [{ path: 'content/b.md', line: 3, column: 1, message: '`#hoe` here' }],
      excerpt: { text: 'Read [how](b.md#how).', at: { start: 15, end: 19 } },
    },
  ])
})

test('and not when the ids are pinned, or another locale is asked for', () => {
  const pinned = { ...files, 'dragoman.yaml': `${files['dragoman.yaml']}headingIds: pin\n` }
  const { project } = load(memoryFiles(pinned))
  expect(project && check(project).findings).toEqual([])
  const { project: localized } = load(memoryFiles(files))
  expect(localized && check(localized, { locales: ['en'] }).findings).toEqual([])
})
