const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u

/** Does a grapheme take two columns of a terminal, as those of East Asia do (UAX #11)? */
export function isWide(grapheme: string): boolean {
  return wide.test(grapheme)
}
