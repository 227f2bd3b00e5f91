import type { Range } from '../../model/edit.ts'
import { type Locale, localeFacts } from '../../model/locale.ts'
import { perLocale } from '../../model/per-locale.ts'

/** A letter the language does not have, and the one that was meant when that is certain. */
export interface StrayLetter extends Range {
  readonly letter: string
  readonly meant?: string
}

/** Letters of another language of the same script. */
export function strayLetters(text: string, locale: Locale): readonly StrayLetter[] {
  const { pattern, meant } = strays(locale)
  return Array.from(text.matchAll(pattern), ({ index, 0: letter }) => {
    const right = meant(letter)
    return {
      start: index,
      end: index + letter.length,
      letter,
      ...(right !== undefined && right !== letter && { meant: right }),
    }
  })
}

/** For each letter that is written in two ways, `stray` or `own`. */
export function letterForms(text: string, locale: Locale): readonly string[] {
  const { pairs, both } = strays(locale)
  return both
    ? Array.from(text.matchAll(both), ([letter]) => (pairs.has(letter) ? 'stray' : 'own'))
    : []
}

interface Strays {
  readonly pairs: ReadonlyMap<string, string>
  readonly pattern: RegExp
  /** The letters of the pairs, when there are any. */
  readonly both?: RegExp
  readonly meant: (letter: string) => string | undefined
}

const strays = perLocale((locale): Strays => {
  const { language, script } = localeFacts(locale)
  const pairs = new Map(swapped[language])
  const letters = [...pairs.keys(), ...Array.from(absent[language] ?? '')].join('')
  return {
    pairs,
    pattern: new RegExp(`[${letters}${compatible(script)}]`, 'gu'),
    ...(pairs.size > 0 && {
      both: new RegExp(`[${[...pairs.keys(), ...pairs.values()].join('')}]`, 'gu'),
    }),
    meant: (letter) =>
      pairs.get(letter) ??
      (absent[language]?.includes(letter) ? undefined : letter.normalize('NFKC')),
  }
})

/** Characters that only repeat others in another shape (Unicode compatibility decompositions). */
function compatible(script: string): string {
  if (script === 'Arab') return String.raw`\uFB50-\uFBFF\uFE70-\uFEFC`
  if (/^(?:Hans|Hant|Jpan|Kore)$/.test(script)) return String.raw`\uFB00-\uFB06`
  return String.raw`\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A`
}

/** By language: letters typed for others (CLDR main exemplars have only the latter). */
const swapped: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  fa: [
    ['ي', 'ی'],
    ['ك', 'ک'],
    ['ى', 'ی'],
  ],
  ur: [
    ['ي', 'ی'],
    ['ك', 'ک'],
    ['ى', 'ی'],
  ],
  ckb: [
    ['ي', 'ی'],
    ['ك', 'ک'],
  ],
  ar: [['ک', 'ك']],
  ro: [
    ['ş', 'ș'],
    ['ţ', 'ț'],
    ['Ş', 'Ș'],
    ['Ţ', 'Ț'],
  ],
}

/** By language: letters of its neighbours that it lacks (CLDR exemplars). */
const absent: Readonly<Record<string, string>> = {
  ru: 'іїєґўІЇЄҐЎ',
  uk: 'ыъэёўЫЪЭЁЎ',
  be: 'ищъИЩЪ',
  bg: 'ыэёіїєЫЭЁІЇЄ',
  mk: 'ыэёйщъьюяЫЭЁЙЩЪЬЮЯ',
  sr: 'ыэёйщъьюяЫЭЁЙЩЪЬЮЯ',
}
