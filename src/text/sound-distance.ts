import type { Script } from './scripts.ts'
import { soundCosts } from './sound-costs.ts'
import { soundsAlike } from './sounds-alike.ts'
import type { Sound } from './sound.ts'

export interface SoundDistanceOptions {
  /** May anything follow the name in the word? Some languages glue chains of endings to it. */
  readonly freeTail?: boolean
  /** Above it the answer may be Infinity, sooner. */
  readonly limit?: number
}

/**
 * How differently a word sounds from a name, per sound of the name: 0 is the same, 0.15 is what a
 * script that lacks sounds makes of it, 0.3 is another word. Both are aligned sound by sound; what
 * a transliteration may do (drop a vowel, merge p and b) is cheap, what it never does is dear.
 */
export function soundDistance(
  name: Sound,
  word: Sound,
  { freeTail = false, limit = Infinity }: SoundDistanceOptions = {},
): number {
  const most = limit * name.letters.length
  let above = firstRow(word)
  for (let i = 0; i < name.letters.length; i++) {
    above = nextRow({
      name: name.letters,
      word: word.letters,
      i,
      above,
      freeTail,
      script: word.script,
    })
    if (Math.min(...above) > most) return Infinity
  }
  return (above.at(-1) ?? Infinity) / name.letters.length
}

const freeLetter = 0.06

function firstRow({ letters, script }: Sound): readonly number[] {
  const { firstVowel, extra } = soundCosts(script)
  const row = [0]
  for (let j = 0; j < letters.length; j++) {
    const isFirstVowel = j === 0 && 'aeiou'.includes(letters[0] ?? '')
    row.push(
      (row[j] ?? 0) +
        (isFirstVowel ? firstVowel : (extra[letters.charCodeAt(j) - firstLetter] ?? 1)),
    )
  }
  return row
}

interface Step {
  readonly name: string
  readonly word: string
  /** The sound of the name the new row is for. */
  readonly i: number
  readonly above: readonly number[]
  readonly freeTail: boolean
  readonly script: Script
}

function nextRow({ name, word, i, above, freeTail, script }: Step): readonly number[] {
  const { change, extra, missing, missingFirst, missingLast, missingTwin } = soundCosts(script)
  const sound = name.charCodeAt(i) - firstLetter
  const last = i === name.length - 1
  const twin = i > 0 && soundsAlike(name.charAt(i - 1), name.charAt(i)) ? missingTwin : Infinity
  const alone = (i === 0 ? missingFirst : last ? missingLast : missing)[sound] ?? 1
  const lacked = Math.min(alone, twin)
  const row = [(above[0] ?? 0) + lacked]
  for (let j = 0; j < word.length; j++) {
    const heard = word.charCodeAt(j) - firstLetter
    const added = freeTail && last ? freeLetter : (extra[heard] ?? 1)
    row.push(
      Math.min(
        (above[j + 1] ?? 0) + lacked,
        (row[j] ?? 0) + added,
        (above[j] ?? 0) + (change[sound * letters + heard] ?? 1),
      ),
    )
  }
  return row
}

const firstLetter = 97
const letters = 26
