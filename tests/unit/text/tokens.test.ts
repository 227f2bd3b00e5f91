import { expect, test } from 'vitest'
import { tokenAt, tokens } from '../../../src/text/tokens.ts'

test.each([
  ["Quitemate'in ekibi", ['Quitemate', 'in', 'ekibi']],
  ['Quitemate\u02BCin', ['Quitemate', 'in']],
  ['GitHubを使う', ['GitHub', 'を', '使', 'う']],
  ['Quitemate는 בQuitemate', ['Quitemate', '는', 'ב', 'Quitemate']],
  ['Quit\u0435mate', ['Quit\u0435mate']],
  ['क्विटमेट।', ['क्विटमेट']],
  ['クワイエット・メート', ['クワイエット', 'メート']],
  ['1Password 2024 v2.1', ['1Password', '2024', 'v2', '1']],
  ['\uFFFC\uFFFC — …', []],
])('%s', (text, words) => {
  const found = tokens(text)
  expect(found.map((token) => token.text)).toEqual(words)
  for (const { start, end, text: word } of found) expect(text.slice(start, end)).toBe(word)
})

test('the word at an offset', () => {
  const found = tokens('ab, cd')
  expect([0, 1, 2, 3, 4, 5, 6].map((offset) => tokenAt(found, offset))).toEqual([
    0,
    0,
    undefined,
    undefined,
    1,
    1,
    undefined,
  ])
})
