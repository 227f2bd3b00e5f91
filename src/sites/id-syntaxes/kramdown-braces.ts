import { braces } from './braces.ts'
import type { IdSyntax } from './id-syntax.ts'

/** kramdown's header ids: a letter, then letters, digits, `_`, `:` and `-`, all of ASCII. */
export const kramdownBraces: IdSyntax = {
  ...braces,
  name: 'kramdown-braces',
  summary: '`{#id}` after the words, ASCII only: kramdown, Jekyll',
  ids: /^[A-Za-z][\w:-]*$/,
}
