import { describe, expect, test } from 'vitest'
import { check } from '../../../src/commands/check.ts'
import { memoryFiles } from '../../../src/host/files.ts'
import { load, type LoadOptions } from '../../../src/host/load.ts'

type Given = Readonly<Record<string, string | Uint8Array>>

function loaded(files: Given, options: LoadOptions = {}) {
  return load(memoryFiles({ 'content/page.md': 'Lie down.\n', ...files }), options)
}

const broken = Uint8Array.of(0xff, 0x0a)

/** Path, locale and severity of what `check` finds. */
function checked(files: Given, options: LoadOptions = {}) {
  const { project, locales } = loaded(files, options)
  const findings = project ? check(project, locales ? { locales } : {}).findings : []
  return findings.map(({ path, locale, severity, rule }) =>
    [path, locale, severity, rule].join(' '),
  )
}

describe('a catalog that is not UTF-8', () => {
  const files = {
    'dragoman.yaml':
      'source: de\nlocales: [nl, tr]\ntemplates: ""\nrules: { missing-catalog: off }\n',
    'locales/nl/page.po': broken,
    'locales/tr/ui.json': broken,
  }

  test('is a finding of its own locale', () => {
    expect(checked(files, { locales: ['nl'] })).toEqual([
      'locales/nl/page.po nl error broken-encoding',
    ])
    expect(checked(files, { locales: ['tr'] })).toEqual([
      'locales/tr/ui.json tr error broken-encoding',
    ])
  })

  test('has the severity that is configured, for every command', () => {
    const yaml = files['dragoman.yaml']
    const set = (severity: string) =>
      loaded({ ...files, 'dragoman.yaml': yaml.replace('{', `{ broken-encoding: ${severity},`) })
    expect(set('off').findings).toEqual([])
    expect(set('warn').findings.map(({ severity }) => severity)).toEqual(['warn', 'warn'])
    expect(set('warn').project?.findings).toEqual(set('warn').findings)
  })

  test('a document that is not UTF-8 is a finding of the source', () => {
    const given = { 'dragoman.yaml': 'source: de\n', 'content/latin.md': broken }
    expect(checked(given)).toEqual(['content/latin.md de error broken-encoding'])
  })
})

describe('locales are one, however they are written', () => {
  test('in settings by locale', () => {
    const yaml =
      'locales: [pt-br]\nminimumCoverage: { PT-br: 100 }\ndigits: { pt-br: latn, EN: latn }\n'
    const config = loaded({ 'dragoman.yaml': yaml }).project?.config
    expect(config).toMatchObject({ locales: ['pt-BR'], minimumCoverage: { 'pt-BR': 100 } })
    expect(config?.digits).toEqual({ 'pt-BR': 'latn', en: 'latn' })
  })

  test('in the glossary', () => {
    const glossary = `
brands:
  - name: Quitemate
    forms: { ZH-hant: [奎特] }
    forbid: { pt-br: [Quietmate], "*": [Kwit] }
    inflection: { NL: { compounds: true } }
terms:
  - { source: burnout, use: { pt-br: esgotamento }, avoid: { PT-BR: queima } }
`
    const files = { 'dragoman.yaml': 'locales: [nl]\n', 'locales/glossary.yaml': glossary }
    expect(loaded(files).project?.glossary).toMatchObject({
      brands: [
        {
          forms: { 'zh-Hant': ['奎特'] },
          forbid: { 'pt-BR': ['Quietmate'], '*': ['Kwit'] },
          inflection: { nl: { compounds: true } },
        },
      ],
      terms: [{ use: { 'pt-BR': ['esgotamento'] }, avoid: { 'pt-BR': ['queima'] } }],
    })
  })
})

describe('documents', () => {
  test('a file that two globs find is one document, named by the first', () => {
    const files = { 'docs/b.md': 'B.\n', 'docs/guides/a.md': 'A.\n' }
    const names = (content: string) =>
      loaded({ 'dragoman.yaml': `content: ${content}\n`, ...files }).project?.documents.map(
        ({ name }) => name,
      )
    expect(names('[docs/**/*.md, docs/guides/*.md]')).toEqual(['b', 'guides/a'])
    expect(names('[docs/guides/*.md, docs/**/*.md]')).toEqual(['b', 'a'])
  })

  test('`./` in front of a path says nothing', () => {
    const yaml = 'content: ["**/*.md"]\noutput: ./dist/{locale}/{path}{ext}\n'
    const files = { 'dragoman.yaml': yaml, 'dist/en/content/page.md': 'Lie down.\n' }
    expect(loaded(files).project?.documents.map(({ path }) => path)).toEqual(['content/page.md'])
  })
})

test('a second YAML document is told what to do', () => {
  const findings = loaded({ 'dragoman.yaml': 'locales: [nl]\n---\nlocales: [tr]\n' }).findings
  expect(findings.map(({ help }) => help)).toEqual(['Keep one of the documents.'])
})

describe('messages', () => {
  const long = 'very-long-'.repeat(20)

  test.each([
    `source: ${long}\n`,
    `locales: [${long}, ${long}]\nminimumCoverage: { ${long}: 1 }\ndigits: { nl: ${long} }\n`,
    `locales: [nl]\nminimumCoverage: { de: 1 }\ndigits: { de: latn }\n`,
    `${long}: 1\nwordsPerMinute: 5000\nminimumCoverage: { nl: -1 }\ncontent: 5\nplugins: [5, yes]\n`,
    `rules: { ${long}: warn, dropped-name: ${long}, wrong-language: [warn], empty-document: 5 }\n`,
    `catalogs: ${long}\ntemplates: /${long}\nlabels: ../${long}\noutput: ${long}\ntimezone: ${long}\n`,
    `content: [${long}/a.md]\noutput: ${long}/dist/{locale}/{path}\nglossary: ../${long}\n`,
    `source: *${long}\n`,
    `source: &${long} [*${long}]\n`,
    `glossary: ${long}\n`,
    `${long}\n`,
    `locales: [nl]\ntemplates: locales/nl/{path}.po\n`,
    'x: *nowhere\n',
  ])('are at most 100 characters: %#', (yaml) => {
    const messages = loaded({ 'dragoman.yaml': yaml }).findings.map(({ message }) => message)
    expect(messages).not.toEqual([])
    expect(messages.filter((message) => message.length > 100)).toEqual([])
    expect(messages.filter((message) => /too big|too small|invalid/i.test(message))).toEqual([])
  })

  test.each([
    `brands: [{ name: ${long}, kind: ${long}, ${long}: 1, forbid: { ${long}: [a] } }]\n`,
    `brands: [{ name: ${long}, forbid: { nl: ${long} } }, { name: ${long} }]\n`,
    'brands: [{ name: "" }, { name: *y }]\n',
  ])('of the glossary too: %#', (yaml) => {
    const files = { 'dragoman.yaml': 'locales: [nl]\n', 'locales/glossary.yaml': yaml }
    const messages = loaded(files).findings.map(({ message }) => message)
    expect(messages).not.toEqual([])
    expect(messages.filter((message) => message.length > 100)).toEqual([])
  })
})
