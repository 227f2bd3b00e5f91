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

/** How many runs of letters of the script a text has, and how many of others. */
export function runCounts(
  text: string,
  script: string,
): { readonly own: number; readonly others: number } {
  const { inside, outside } = runsOf(script)
  return { own: text.match(inside)?.length ?? 0, others: text.match(outside)?.length ?? 0 }
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

const runsOf = perLocale((script) => {
  const names = namesOf(script).map((name) => `\\p{Script_Extensions=${name}}`)
  return {
    inside: new RegExp(`[[${names.join('')}]&&[\\p{L}\\p{M}]]+`, 'gv'),
    outside: new RegExp(`[[\\p{L}\\p{M}]--[${names.join('')}]]+`, 'gv'),
  }
})
