import { expect, test } from 'vitest'
import { check } from '../../../src/commands/check.ts'
import { fix } from '../../../src/commands/fix.ts'
import { memoryFiles } from '../../../src/host/files.ts'
import { load } from '../../../src/host/load.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { skeletonOf } from './skeleton-of.ts'

/** The word stands wherever a text can: in YAML, headings, lists, cells, titles, alts, HTML and emphasis. */
const document = `---
title: mail
description: 'Say mail, often'
---

# mail

mail us, or **mail** them.

- mail
- [a mail](/a "mail title")

| mail | b |
| --- | --- |
| mail | ![mail](/i.png) |

> mail <b title="mail">mail</b>

mail
===
`

const hostile = [
  'post', 'a: b', '- x', '1. x', '# x', '> x', 'x | y', '"', "'", '`', '*', '**x', '[x](/y)', '<b>',
  '<!--', '</b>', '&amp;', '---', '===', '\\', '$', '{{x}}', '<script>', '![x](y)', 'x\n\ny', '#', '@x',
] // prettier-ignore

test.each(hostile)('a fix that writes %j leaves the document a document', (text) => {
  const config = `locales: [nl]\npatterns:\n  own-words:\n    extends: substitution\n    nonword: true\n    swap: { mail: ${JSON.stringify(text.replaceAll('|', '¦'))} }\n`
  const files = { 'dragoman.yaml': config, 'content/page.md': document }
  const { project, rules } = load(memoryFiles(files))
  if (!project || !rules) throw new Error('the project cannot be read')
  const { findings } = check(project, { rules })
  const own = findings.filter(({ rule }) => rule === 'own-words')
  expect(own.length).toBeGreaterThan(8)
  const { plan } = fix(project, own, 'unsafe')
  const [change] = plan.changes
  const after = change?.kind === 'write' ? change.text : document
  expect(skeletonOf(after)).toEqual(skeletonOf(document))
  expect(parse('page.md', after).tree.children.length).toBe(
    parse('page.md', document).tree.children.length,
  )
})

test('a plain word is written everywhere', () => {
  const config =
    'locales: [nl]\npatterns:\n  own-words: { extends: substitution, swap: { mail: post } }\n'
  const { project, rules } = load(
    memoryFiles({ 'dragoman.yaml': config, 'content/page.md': document }),
  )
  if (!project || !rules) throw new Error('the project cannot be read')
  const { plan } = fix(project, check(project, { rules }).findings)
  expect(plan.changes).toMatchObject([
    { kind: 'write', path: 'content/page.md', text: document.replaceAll('mail', 'post') },
  ])
})
