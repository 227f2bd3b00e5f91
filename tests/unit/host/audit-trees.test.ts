import { describe, expect, test } from 'vitest'
import { folderTrees } from '../../../src/host/audit-trees.ts'
import { memoryFiles } from '../../../src/host/files.ts'
import { guessDialects } from '../../../src/host/guess-dialects.ts'
import { guessLocale } from '../../../src/host/guess-locale.ts'
import { patternTrees } from '../../../src/host/pattern-trees.ts'
import { parseConfig } from '../../../src/host/config.ts'

const given = (path: string, locale?: string) => ({ word: path, path, ...(locale && { locale }) })
const plain = (of: ReturnType<typeof folderTrees>) =>
  [of.source, ...of.targets].map(({ locale, files }) => [locale, Object.fromEntries(files)])

describe('the locale a path names', () => {
  test.each([
    ['docs/zh_CN', 'zh-CN'],
    ['docs/pt-br', 'pt-BR'],
    ['i18n/nl/docusaurus-plugin-content-docs/current', 'nl'],
    ['README.tr.md', 'tr'],
    ['README-zh-Hant.md', 'zh-Hant'],
    ['content', undefined],
    ['src', undefined],
    ['docs/README.md', undefined],
  ])('%s is %s', (path, locale) => {
    expect(guessLocale(path)).toBe(locale)
  })
})

describe('folders', () => {
  test('those of locales may lie in that of the source', () => {
    const files = memoryFiles({
      'a/x.md': '',
      'a/sub/y.mdx': '',
      'a/tr/x.md': '',
      'a/ja/x.md': '',
      'a/z.txt': '',
    })
    expect(plain(folderTrees(files, [given('a'), given('a/tr')], undefined))).toEqual([
      ['en', { x: 'a/x.md', 'sub/y': 'a/sub/y.mdx' }],
      ['tr', { x: 'a/tr/x.md' }],
    ])
  })

  test('one file is compared with one file', () => {
    const files = memoryFiles({ 'README.md': '', 'i18n/LIESMICH.md': '' })
    expect(
      plain(folderTrees(files, [given('README.md'), given('i18n/LIESMICH.md', 'de')], 'en')),
    ).toEqual([
      ['en', { README: 'README.md' }],
      ['de', { README: 'i18n/LIESMICH.md' }],
    ])
  })

  test('a locale is given once', () => {
    const files = memoryFiles({ 'en/a.md': '', 'nl/a.md': '', 'b/nl/a.md': '' })
    const words = [given('en'), given('nl'), given('b/nl')]
    expect(() => folderTrees(files, words, undefined)).toThrow('Unexpected second tree in `nl`')
  })
})

describe('patterns', () => {
  const { config } = parseConfig('dragoman.yaml', '', { rules: [] })
  const trees = (paths: readonly string[], pattern: string, locales: readonly string[] = []) => {
    if (!config) throw new Error('the defaults are a configuration')
    const files = memoryFiles(Object.fromEntries(paths.map((path) => [path, ''])))
    return plain(patternTrees(files, pattern, { source: 'en', locales, config }))
  }

  test('the source has its own locale in the name, or none', () => {
    expect(trees(['d/en/a.md', 'd/nl/a.md', 'd/tr/b/c.md'], 'd/{locale}/{path}{ext}')).toEqual([
      ['en', { a: 'd/en/a.md' }],
      ['nl', { a: 'd/nl/a.md' }],
      ['tr', { 'b/c': 'd/tr/b/c.md' }],
    ])
    expect(trees(['d/a.md', 'd/a.nl.md', 'd/a.pt-br.md'], 'd/{path}.{locale}.md', ['nl'])).toEqual([
      ['en', { a: 'd/a.md' }],
      ['nl', { a: 'd/a.nl.md' }],
    ])
  })

  test('what finds nothing is a mistake of the command line', () => {
    expect(() => trees(['d/en/a.md'], 'd/{locale}/{path}.md')).toThrow('No translations found')
    expect(() => trees(['d/en/a.md'], 'd/{path}.md')).toThrow('Missing `{locale}`')
  })
})

test('a site generator is known by its files, beside the documents or above them', () => {
  const files = memoryFiles({ 'site/astro.config.mjs': "import x from '@astrojs/starlight'" })
  expect([
    guessDialects(files, 'site/src/content/docs/a.md'),
    guessDialects(files, 'a.md'),
    guessDialects(memoryFiles({ 'config.toml': 'x = 1' }), 'content/a.md'),
  ]).toEqual([['starlight'], [], []])
})
