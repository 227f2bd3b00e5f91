import type { printParseErrorCode } from 'jsonc-parser'

/** What to do about a mistake in JSON, by what the reader calls it. */
export const jsonAdvice: Readonly<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: 'Put text in double quotes.',
  InvalidNumberFormat: 'Write the number in decimal digits, or put it in double quotes.',
  PropertyNameExpected: 'Write a key in double quotes here, or take the comma before it away.',
  ValueExpected: 'Write a value here, or take the comma before it away.',
  ColonExpected: 'Put a colon between the key and its value.',
  CommaExpected: 'Put a comma before it.',
  CloseBraceExpected: 'Close the object with `}`.',
  CloseBracketExpected: 'Close the list with `]`.',
  EndOfFileExpected: 'Put it below the brace that ends the front matter.',
  InvalidCommentToken: 'Take the comment away: JSON has none.',
  UnexpectedEndOfComment: 'Take the comment away: JSON has none.',
  UnexpectedEndOfString: 'Close the string on its line.',
  UnexpectedEndOfNumber: 'Write the rest of the number.',
  InvalidUnicode: 'Write four hexadecimal digits after `\\u`.',
  InvalidEscapeCharacter: 'Write a backslash as two.',
  InvalidCharacter: 'Write a line feed as `\\n` and a tab as `\\t`.',
  '<unknown ParseErrorCode>': 'Write valid JSON.',
}
