import anyAscii from 'any-ascii'
import { scriptOf, type Script } from './scripts.ts'
import { respellings, type Respelling } from './sound-respellings.ts'

/** Roughly how a word sounds: one of the letters `a-z` for every sound. */
export interface Sound {
  readonly letters: string
  /** The script it was written in: some scripts cannot tell all sounds apart. */
  readonly script: Script
  readonly consonants: number
  /** Bits for the kinds of consonant it has, to rule out strangers cheaply. */
  readonly kinds: number
}

/** More words than a page has; a bound, so that nothing grows for ever. */
const limit = 10_000
const heard = new Map<string, Sound>()

/** The sound of a word in any script, by its romanisation (any-ascii) and what that gets wrong. */
export function soundOf(word: string): Sound {
  const known = heard.get(word)
  if (known) return known
  const sound = listenTo(word)
  if (heard.size >= limit) heard.clear()
  heard.set(word, sound)
  return sound
}

function listenTo(word: string): Sound {
  const script = scriptOf(word) ?? 'Latin'
  const rules = respellings[script] ?? {}
  const written = rewrite(script === 'Hangul' ? word.normalize('NFD') : word, rules.before)
  const roman = script === 'Katakana' ? romanizeKana(written) : anyAscii(written)
  const letters = roman.toLowerCase().replace(/[^a-z]/g, '')
  return soundOfLetters(respell(rewrite(letters, rules.after)), script)
}

/** @param letters as `respell` gives them. */
export function soundOfLetters(letters: string, script: Script): Sound {
  const consonants = letters.replace(/[aeiou]/g, '')
  let kinds = 0
  for (const letter of consonants)
    kinds |= 1 << kindsOfConsonant.findIndex((kind) => kind.includes(letter))
  return { letters, script, consonants: consonants.length, kinds }
}

/** One letter per sound, from a rough Latin spelling in lower case. */
export function respell(roman: string): string {
  return roman
    .replace(severalLetters, (letters) => oneLetter[letters] ?? letters)
    .replace(/([kg])[uvwo]+(?=[aeiy])/g, '$1w')
    .replaceAll('v', 'w')
    .replaceAll('y', 'i')
    .replace(/([^aeiou])\1+/g, '$1')
}

export function rewrite(text: string, rules: readonly Respelling[] = []): string {
  return rules.reduce((now, [from, to]) => now.replace(from, to), text)
}

const kindsOfConsonant = ['pbfwv', 'td', 'kgszcjqx', 'mn', 'lr', 'h'] as const

const severalLetters = /tsch|tch|sch|sh|zh|ch|[kg]h|ck|q|[ptdbj]h|t[zs]|x/g
const oneLetter: Readonly<Record<string, string>> = {
  tsch: 'c',
  tch: 'c',
  ch: 'c',
  sch: 's',
  sh: 's',
  zh: 's',
  tz: 's',
  ts: 's',
  kh: 'k',
  ck: 'k',
  q: 'k',
  gh: 'g',
  ph: 'f',
  th: 't',
  dh: 'd',
  bh: 'b',
  jh: 'j',
  x: 'ks',
}

/** Small kana lend their vowel to the kana before: `フィ` is fi, `クォ` is kwo, `チェ` is che. */
function romanizeKana(kana: string): string {
  return kana
    .replace(/[ッー・]/g, '')
    .replace(/(.)([ァィゥェォャュョヮ])/gu, (_, base: string, small: string) => {
      const vowel = anyAscii(small).toLowerCase()
      const consonant = anyAscii(base)
        .toLowerCase()
        .replace(/[aiueo]$/, '')
      if (base === 'ウ') return `w${vowel}`
      if (base === 'ク' || base === 'グ')
        return vowel.length > 1 ? consonant + vowel : `${consonant}w${vowel}`
      return /[cs]h$|j$/.test(consonant) ? consonant + vowel.replace(/^y/, '') : consonant + vowel
    })
    .replace(/[^a-z]/g, anyAscii)
}
