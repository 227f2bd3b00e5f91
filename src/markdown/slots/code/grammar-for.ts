import type { Grammar } from './grammar.ts'
import { languages } from './grammars.ts'

/**
 * How comments look in a code block of this language (`js`, `rust,editable`, `ts{1,3}`), if the settings
 * choose it: by any of its names, or by `*`. Undefined when they do not, or nothing is known of it.
 */
export function grammarFor(
  lang: string | null | undefined,
  chosen: readonly string[],
): Grammar | undefined {
  const name = /^[^\s{,:]+/.exec(lang ?? '')?.[0].toLowerCase()
  if (name === undefined || !chosen.length) return undefined
  for (const [names, grammar] of languages) {
    const aliases = names.split(' ')
    if (!aliases.includes(name)) continue
    const isChosen = chosen.some((one) => one === '*' || aliases.includes(one.toLowerCase()))
    return isChosen ? grammar : undefined
  }
  return undefined
}
