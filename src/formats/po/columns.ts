const wide =
  /[\p{Emoji_Presentation}\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u
const none = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u

/** How many columns a character takes on a terminal: 0, 1 or 2 (UAX #11, ambiguous ones are narrow). */
export function columns(character: string): number {
  if (character >= ' ' && character <= '~') return 1
  if (none.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
