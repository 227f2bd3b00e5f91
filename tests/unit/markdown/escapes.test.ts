import { expect, test } from 'vitest'
import { translate } from './translate.ts'

/** The Markdown of a paragraph that says these characters. */
function written(text: string): string {
  const hybrid = text.replace(/[\\*`[\]~]/g, '\\$&')
  return translate('Hello there\n', { 'Hello there': hybrid }).text.trimEnd()
}

test.each([
  'snake_case',
  'foo_bar_baz',
  '_foo and _bar',
  'foo_ and bar_',
  'T_T ^_^',
  '2 * 3',
  '2 * 3 * 4',
  '2*3',
  '*.md and *.txt',
  '**',
  '~5',
  'a ~5 and ~6',
  '~/dir',
  'a ~~ b',
  'AT&T',
  'R&D; x',
  '50% & 60%',
  'a < b',
  'a < b > c',
  '5 > 3',
  '<3',
  'x<y',
  'C:\\dir',
  'a\\b',
  '[sic]',
  'x [sic] (y)',
  'Hi! [sic]',
  'f(x)[0]',
  '[ ] x',
  'x]',
  '!',
  '#hashtag',
  '#1',
  'C# and F#',
  '1.5',
  '-1',
  '+1',
  '=',
  'a -- b',
  '(c)',
  'a|b',
  'x^2',
  '"quotes" and ’quotes’',
  'a `tick',
  '$5 and $6',
  ':smile:',
  '{x} and {#id}',
  'a:b',
  '@user',
  '/path/*',
  'https://example.org/c_d_e?a=b&c=*d*',
])('%s stays as it is', (text) => {
  expect(written(text)).toBe(text)
})

test.each([
  ['2*3*4', '2\\*3\\*4'],
  ['__init__', '\\_\\_init\\_\\_'],
  ['a *b* c', 'a \\*b\\* c'],
  ['a ~b~ c', 'a \\~b\\~ c'],
  ['`a` b', '\\`a\\` b'],
  ['# x', '\\# x'],
  ['- x', '\\- x'],
  ['+ x', '\\+ x'],
  ['1. x', '1\\. x'],
  ['2024) x', '2024\\) x'],
  ['> x', '\\> x'],
  ['---', '\\---'],
  ['* * *', '\\* * *'],
  ['~~~x', '\\~~~x'],
  ['[1]: x', '\\[1\\]: x'],
  ['[x](y)', '\\[x\\](y)'],
  ['<b>x', '\\<b>x'],
  ['x<y and y>z', 'x\\<y and y>z'],
  ['&amp;', '&amp;amp;'],
  ['\\*', '\\\\*'],
  ['\\\\server', '\\\\\\server'],
])('%s is escaped: %s', (text, expected) => {
  expect(written(text)).toBe(expected)
})
