import { abjadScripts, scripts, type Script } from './scripts.ts'
import { mergedSounds } from './sound-merges.ts'
import { soundsAlike } from './sounds-alike.ts'

/** What each difference between a name and a transliteration of it costs; rows and columns `a-z`. */
export interface SoundCosts {
  /** A sound of the name is heard as another: 26 by 26. */
  readonly change: readonly number[]
  /** The word has a sound the name lacks. */
  readonly extra: readonly number[]
  /** The same for a vowel that begins the word. */
  readonly firstVowel: number
  /** The word lacks a sound of the name: inside, its first, its last. */
  readonly missing: readonly number[]
  readonly missingFirst: readonly number[]
  readonly missingLast: readonly number[]
  /** The same for a consonant after one made in the same place: `pb` in Dropbox is heard as one. */
  readonly missingTwin: number
}

/** The costs in the script a word is written in. Measured on names in translated texts. */
export function soundCosts(script: Script): SoundCosts {
  return costs.get(script) ?? spelt
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz'.split('')
const vowels = 'aeiou'
const isVowel = (letter: string): boolean => vowels.includes(letter)

/** Vowels one transliteration or another writes for a vowel of an English name. */
const closeVowels: Readonly<Record<string, string>> = {
  a: 'aeo',
  e: 'eia',
  i: 'iea',
  o: 'oau',
  u: 'uaoi',
}

function costsOf(abjad: boolean): SoundCosts {
  const missing = alphabet.map((letter) => missingCost(letter, abjad))
  return {
    change: alphabet.flatMap((sound) => alphabet.map((heard) => changeCost(sound, heard, abjad))),
    extra: alphabet.map((letter) => extraCost(letter, abjad)),
    firstVowel: 0.5,
    missing,
    missingFirst: alphabet.map((letter, index) => (isVowel(letter) ? 0.8 : (missing[index] ?? 1))),
    missingLast: alphabet.map((letter, index) => (letter === 'r' ? 0.25 : (missing[index] ?? 1))),
    missingTwin: 0.3,
  }
}

function missingCost(sound: string, abjad: boolean): number {
  if (isVowel(sound)) return abjad ? 0.03 : 0.3
  return { h: 0.35, w: 0.6, r: 0.6, n: 0.7 }[sound] ?? 1
}

function extraCost(heard: string, abjad: boolean): number {
  if (abjad && (heard === 'w' || heard === 'i')) return 0.2
  if (isVowel(heard)) return 0.16
  return { h: 0.35, w: 0.5, n: 0.6 }[heard] ?? 1
}

function changeCost(sound: string, heard: string, abjad: boolean): number {
  if (sound === heard) return 0
  if (isVowel(sound) && isVowel(heard)) return closeVowels[sound]?.includes(heard) ? 0.05 : 0.35
  if (isVowel(sound) !== isVowel(heard)) return vowelForConsonant(sound, heard, abjad)
  return soundsAlike(sound, heard) ? 0.35 : 1
}

/** Abjads write o and u as w. */
function vowelForConsonant(sound: string, heard: string, abjad: boolean): number {
  if (abjad && heard === 'w' && (sound === 'o' || sound === 'u')) return 0.05
  if (abjad && heard === 'i') return 0.4
  const pair = [sound, heard].sort().join('')
  return { uw: 0.15, ij: 0.6 }[pair] ?? 1.2
}

function withMerges(base: SoundCosts, merges: readonly string[]): SoundCosts {
  const merged = 0.12
  const cells = new Set(merges.flatMap(([a = '', b = '']) => [cellOf(a, b), cellOf(b, a)]))
  return { ...base, change: base.change.map((cost, cell) => (cells.has(cell) ? merged : cost)) }
}

function cellOf(sound: string, heard: string): number {
  return alphabet.indexOf(sound) * alphabet.length + alphabet.indexOf(heard)
}

const spelt = costsOf(false)
const unvowelled = costsOf(true)

const costs: ReadonlyMap<Script, SoundCosts> = new Map(
  scripts.map((script) => [
    script,
    withMerges(abjadScripts.has(script) ? unvowelled : spelt, mergedSounds[script] ?? []),
  ]),
)
