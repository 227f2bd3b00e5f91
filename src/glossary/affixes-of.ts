import { hasScript, scriptOf, unspacedScripts } from '../text/scripts.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Range } from '../model/edit.ts'
import type { Reading } from './reading.ts'
import { forLocale, type PreparedBrand } from './prepare-brands.ts'

/** What is glued to a spelling in a text. */
export interface Affixes {
  /** Does the language allow it there? */
  readonly legal: boolean
  /** To be put between the spelling and its ending, when that is all that is wrong. */
  readonly separator: string
  /** The ending as written. */
  readonly after: string
}

/** Judges what is glued to a spelling that stands at a range of the folded text. */
export function affixesOf(
  reading: Reading,
  prepared: PreparedBrand,
  { start, end }: Range,
): Affixes {
  const { text } = reading.folded
  const before = text.slice(
    reading.tokens[tokenAt(reading.tokens, start) ?? -1]?.start ?? start,
    start,
  )
  const after = text.slice(end, reading.tokens[tokenAt(reading.tokens, end - 1) ?? -1]?.end ?? end)
  const script = scriptOf(text.slice(start, end))
  if (script === 'Latin' || script === undefined) {
    const ending = latinEnding(reading, prepared, after)
    const legal =
      before === '' || (mayCompound(reading, prepared) && /^\p{Lu}?\p{Ll}{2,}$/u.test(before))
    return {
      ...ending,
      legal: ending.legal && legal,
      separator: legal ? ending.separator : '',
      after,
    }
  }
  const { affixes } = reading
  const legal =
    unspacedScripts.has(script) ||
    ((before === '' || (affixes.before?.test(before) ?? false)) &&
      (after === '' || /^\p{N}+$/u.test(after) || (affixes.after?.test(after) ?? false)))
  return { legal, separator: '', after }
}

/** Judges what follows a name in Latin letters within one word. */
export function latinEnding(
  reading: Reading,
  prepared: PreparedBrand,
  ending: string,
): { readonly legal: boolean; readonly separator: string } {
  const { endings } = reading
  if (ending === '' || /^\p{N}+$/u.test(ending)) return { legal: true, separator: '' }
  if (isInflection(reading, prepared.key, ending)) {
    const separator = endings.separator ?? ''
    return { legal: separator === '', separator }
  }
  // Languages in Cyrillic or Greek part their endings from a Latin name.
  if (/^\p{Script=Cyrillic}{1,4}$/u.test(ending)) return { legal: false, separator: '’' }
  if (!/^\p{L}\p{Ll}{2,}$/u.test(ending)) return { legal: false, separator: '' }
  const lower = /^\p{Ll}/u.test(ending)
  if (lower && mayCompound(reading, prepared)) return { legal: true, separator: '' }
  return { legal: false, separator: endings.compounds ? '-' : '' }
}

/** Is it an ending the language writes on names, solid or after its separator? */
export function isInflection({ endings }: Reading, stem: string, ending: string): boolean {
  if (endings.chain?.test(ending)) return true
  // A last consonant written twice is a slip.
  if (/^[^aeiouy]$/.test(ending) && stem.endsWith(ending)) return false
  return [...(endings.glued ?? []), ...(endings.derived ?? []), ...afterE(endings, stem)].includes(
    ending,
  )
}

function afterE({ afterE = [] }: Reading['endings'], stem: string): readonly string[] {
  return stem.endsWith('e') ? afterE : []
}

/** May the name be part of a compound written solid? The glossary decides, or else the language. */
export function mayCompound({ endings, query }: Reading, { brand }: PreparedBrand): boolean {
  return forLocale(brand.inflection, query.locale)?.compounds ?? endings.compounds ?? false
}

/** Does the word mix letters of scripts that look alike? */
export function mixesScripts(word: string): boolean {
  return hasScript(word, 'Latin') && (hasScript(word, 'Cyrillic') || hasScript(word, 'Greek'))
}
