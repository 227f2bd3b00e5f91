import { perLocale } from '../model/per-locale.ts'

/** Scripts that write one language together (ISO 15924 aliases of BCP 47 likely subtags). */
const together: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
}

/** Has the text a letter of the script (ISO 15924 code)? */
export function writtenIn(text: string, script: string): boolean {
  return letterOf(script).test(text)
}

/** Has the text no letter of any other script? */
export function writtenOnlyIn(text: string, script: string): boolean {
  return !letterOutside(script).test(text)
}

/** May a text of the one script be a text of the other? */
export function sharesScript(one: string, other: string): boolean {
  return namesOf(one).some((name) => namesOf(other).includes(name))
}

function namesOf(script: string): readonly string[] {
  return together[script] ?? [script]
}

const letterOf = perLocale((script) => {
  const names = namesOf(script).map((name) => `\\p{Script_Extensions=${name}}`)
  return new RegExp(`[[${names.join('')}]&&[\\p{L}\\p{M}]]`, 'v')
})

const letterOutside = perLocale((script) => {
  const names = namesOf(script).map((name) => `\\p{Script_Extensions=${name}}`)
  return new RegExp(`[[\\p{L}\\p{M}]--[${names.join('')}]]`, 'v')
})
