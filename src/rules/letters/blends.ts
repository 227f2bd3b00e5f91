import type { Range } from '../../model/edit.ts'
import { proseOnly } from '../punctuation/prose-only.ts'

/** A word of look-alike letters of two scripts, and the word in one. */
export interface Blend extends Range {
  readonly meant: string
}

/** Words in which every letter of the rarer script has a twin in the other. */
export function* blends(text: string): Iterable<Blend> {
  if (!foreign.test(text) || !latin.test(text)) return
  for (const { index, 0: word } of proseOnly(text).matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word.length > longest || !latin.test(word) || !foreign.test(word)) continue
    const meant = inOneScript(word)
    if (meant !== undefined) yield { start: index, end: index + word.length, meant }
  }
}

const latin = /\p{Script=Latin}/u
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/** No word of any language; what is longer is not worth its time. */
const longest = 60

function inOneScript(word: string): string | undefined {
  const letters = Array.from(word)
  const latins = letters.filter((letter) => latin.test(letter)).length
  const others = letters.filter((letter) => foreign.test(letter)).length
  const toLatin = latins > others || (latins === others && !letters.every((letter) => twin(letter)))
  const made = letters.map((letter) => {
    const isStray = toLatin ? foreign.test(letter) : latin.test(letter)
    return isStray ? twin(letter, word) : letter
  })
  return made.every((letter) => letter !== undefined) ? made.join('') : undefined
}

/** The letter of the other script that looks the same; of a Latin one that of the word's script. */
function twin(letter: string, word = letter): string | undefined {
  if (!latin.test(letter)) return toLatin.get(letter)
  return (/\p{Script=Greek}/u.test(word) ? toGreek : toCyrillic).get(letter)
}

const pairs = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map(Array.from(from, (letter, index) => [letter, Array.from(to)[index] ?? '']))

// Whole look-alikes in upright and italic fonts; `к`, `т`, `п` and the like have a shape of their own.
// Latin `s` and `j` are left out: what they would be is in few Cyrillic alphabets.
const toCyrillic = pairs('ABCEHIKMOPTXYaceiopxy', 'АВСЕНІКМОРТХУасеіорху')
const toGreek = pairs('ABEHIKMNOPTXYZov', 'ΑΒΕΗΙΚΜΝΟΡΤΧΥΖον')
const toLatin: ReadonlyMap<string, string> = new Map([
  ...[...toCyrillic].map(([own, other]) => [other, own] as const),
  ...[...toGreek].map(([own, other]) => [other, own] as const),
  ['β', 'ß'],
])
