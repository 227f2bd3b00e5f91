/**
 * Lower case code point by code point (UnicodeData simple mappings, as Go and Rust `char`s do it):
 * `İ` is `i`, not `i` with a dot above, and a sigma at the end of a word is no other.
 */
export function lowerSimply(text: string): string {
  return Array.from(text, (character) => (character === 'İ' ? 'i' : character.toLowerCase())).join(
    '',
  )
}
