/** Scripts that write one language together (ISO 15924 aliases of BCP 47 likely subtags). */
const together: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
}

/** How many of a text's letters belong to a script (ISO 15924 code), from 0 to 1; 1 without letters. */
export function scriptShare(text: string, script: string): number {
  const letters = text.match(/\p{L}/gu) ?? []
  if (!letters.length) return 1
  const names = together[script] ?? [script]
  const pattern = new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u')
  return letters.filter((letter) => pattern.test(letter)).length / letters.length
}
