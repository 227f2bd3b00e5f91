import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/markdown/parse.ts'
import { slots } from '../../../src/markdown/slots.ts'
import { settings, translate } from './translate.ts'

describe('a text that cannot be written falls back alone', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string, readonly string[]]>([
    [
      'a tag that opens a block at the start of a line',
      'One.\n\nHello <div>x</div> end\n\nTwo.\n\nThree.\n',
      {
        'One.': 'Een.',
        'Hello <g1>x</g1> end': '<g1>x</g1> hallo',
        'Two.': 'Twee.',
        'Three.': 'Drie.',
      },
      'Een.\n\nHello <div>x</div> end\n\nTwee.\n\nDrie.\n',
      ['Hello <g1>x</g1> end'],
    ],
    [
      'a line below a definition that would become its title',
      'First.\n\nSecond.\n\n[r]: /u\nHello\n\nLast [r].\n',
      {
        'First.': 'Eerst.',
        'Second.': 'Tweede.',
        Hello: '"Hallo"',
        'Last [r](1).': 'Laatst [r](1).',
      },
      'Eerst.\n\nTweede.\n\n[r]: /u\n&#x22;Hallo&#x22;\n\nLaatst [r].\n',
      [],
    ],
    [
      'code with a pipe in a header cell',
      'One.\n\nTwo.\n\n| Option | Value of a |\n|---|---|\n| x | y |\n',
      { 'One.': 'Een.', 'Two.': 'Twee.', Option: 'Optie', 'Value of a': 'Waarde `a\\|b`' },
      'Een.\n\nTwee.\n\n| Optie | Value of a |\n|---|---|\n| x | y |\n',
      ['Value of a'],
    ],
    [
      'a date in front matter',
      '---\ntitle: Report\ntags: [Report, b]\n---\n\nOne.\n',
      { Report: '2024-01-01', 'One.': 'Een.' },
      "---\ntitle: '2024-01-01'\ntags: ['2024-01-01', b]\n---\n\nEen.\n",
      [],
    ],
  ])('%s', (...row) => {
    const [, source, table, text, failed] = row
    const result = translate(source, table)
    expect([result.text, result.failed]).toEqual([text, failed])
  })
})

describe('every place has its own spelling', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      'a setext heading that begins with #',
      '#5 bolt\\\nmore\n===\n',
      { '#5 bolt\nmore': '#5 bout\nmeer' },
      '#5 bout\\\nmeer\n===\n',
    ],
    [
      'a setext heading that would become a list',
      '#1 rule\n---\n',
      { '#1 rule': '1. Regel' },
      '1\\. Regel\n---\n',
    ],
    [
      'the first cell of a table in an item',
      '- Name | b\n  --|--\n  c | d\n',
      { Name: '1. Januar' },
      '- 1\\. Januar | b\n  --|--\n  c | d\n',
    ],
    [
      'code typed over two lines',
      'Use `it`.\n',
      { 'Use `it`.': 'Gebruik `it\nnu`.' },
      'Gebruik `it nu`.\n',
    ],
    [
      'code in a heading typed over two lines',
      '# Use `it`\n',
      { 'Use `it`': 'Gebruik `a\nb`' },
      '# Gebruik `a b`\n',
    ],
    [
      'padded code over two lines in a quote',
      '> Use ``\n> foo\n> `` now.\n',
      { 'Use `foo` now.': 'Nu `foo`.' },
      '> Nu ``\n> foo\n> ``.\n',
    ],
    [
      'padded code over two lines, CRLF',
      'Use `\r\nfoo\r\n` now.\r\n',
      { 'Use `foo` now.': 'Nu `foo`.' },
      'Nu `\r\nfoo\r\n`.\r\n',
    ],
    [
      'a title over two lines',
      'a [b](/u "one\ntwo") c\n',
      { 'one two': 'een "twee"' },
      'a [b](/u "een \\"twee\\"") c\n',
    ],
    [
      'markup typed into an alt',
      'See ![alt](u).\n',
      { 'See ![alt](1).': 'Zie ![a*b*`c`](1).' },
      'Zie ![a\\*b\\*\\`c\\`](u).\n',
    ],
    [
      'markup typed into an image of its own',
      '![alt](u)\n',
      { alt: '**b**' },
      '![\\*\\*b\\*\\*](u)\n',
    ],
    [
      'a blank of another script inside emphasis',
      '**注意**\n',
      { 注意: '\u3000注意' },
      '\u3000**注意**\n',
    ],
    [
      'CR only, front matter',
      '---\rtitle: Hello\rdate: x\r---\r\rBody.\r',
      { Hello: 'Hallo: jij', 'Body.': 'Lijf.' },
      "---\rtitle: 'Hallo: jij'\rdate: x\r---\r\rLijf.\r",
    ],
    [
      'a block scalar that must be quoted keeps its comment',
      '---\ntitle: | # keep\n  one\n  two\nb: c\n---\n',
      { 'one\ntwo': 'een\n twee' },
      '---\ntitle: "een\\n twee\\n" # keep\nb: c\n---\n',
    ],
    [
      'a merge key of YAML 1.1',
      '---\ntitle: Hello\n---\n',
      { Hello: '<<x' },
      '---\ntitle: <<x\n---\n',
    ],
  ])('%s', (_, source, table, text) => {
    expect(translate(source, table)).toMatchObject({ text, failed: [] })
  })
})

describe('codes', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['half a link', 'See [x](/u) now\n', 'Zie [x](1)](1) nu', ['unopened-tag']],
    ['a repeated code span does no harm', 'Use `a`.\n', '`a` of `a`.', ['code-repeated']],
    ['a changed code span is one fault', 'Use `a`.\n', 'Gebruik `b`.', ['code-changed']],
  ])('%s', (_, source, target, problems) => {
    const [slot] = slots(parse('page.md', source), settings)
    expect(slot?.bind(target).problems.map(({ kind }) => kind)).toEqual(problems)
  })
})

describe('any string is a document, and any string a translation', () => {
  test.each([
    ['quotes', '>'.repeat(4000) + ' a'],
    ['more quotes', '>'.repeat(20_000) + ' a'],
    ['emphasis', '*a _b '.repeat(900) + 'c' + '_ x*'.repeat(900)],
    ['tags', '<b>'.repeat(1750) + 'x' + '</b>'.repeat(1750)],
  ])('deeply nested %s', (_, source) => {
    expect(translate(source, {}).text).toBe(source)
  })

  test.each([
    ['tags', '<g1>'.repeat(2000) + 'x' + '</g1>'.repeat(2000)],
    ['emphasis', '**a *b '.repeat(1000) + 'x' + ' c* d**'.repeat(1000)],
  ])('a translation of deeply nested %s', (_, target) => {
    expect(translate('Hello <b>x</b>\n', { 'Hello <g1>x</g1>': target }).text).toEqual(
      expect.any(String),
    )
  })
})
