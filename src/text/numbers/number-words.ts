import type { Locale } from '../../model/locale.ts'
import { anyOf } from '../escape-pattern.ts'
import { perLocale } from '../../model/per-locale.ts'
import { searchable, searchKey } from '../searchable.ts'
import { hanNumbers } from './han-numbers.ts'
import { romanNumbers } from './roman-numbers.ts'
import { scaleWords } from './scales.ts'
import { spokenNumber, spokenReadings } from './spoken-number.ts'
import { type NumberWords, wordTables } from './word-tables.ts'

/**
 * All that the number words of a text may stand for, as canonical decimals and times: `vijftien` is
 * `15`, `half past two` `2.5`, `2:30` and `14:30`, `half` `0.5` and `50`. Meant as evidence that a
 * number without digits is there, not as a reading of the text: many of these words have other uses.
 */
export function numberWords(text: string, locale: Locale): ReadonlySet<string> {
  const plain = searchable(text).text
  const vocabulary = vocabularyOf(locale)
  const values = [
    ...(vocabulary ? spoken(plain, vocabulary) : []),
    ...hanNumbers(plain, locale),
    ...romanNumbers(text),
  ]
  return new Set([...values.flatMap(spokenReadings), ...hoursIn(plain, vocabulary)])
}

interface Vocabulary {
  readonly values: ReadonlyMap<string, number>
  readonly joints: ReadonlySet<string>
  readonly piece: RegExp
  readonly whole: RegExp
  readonly lead: RegExp
  readonly leads: ReadonlyMap<string, number>
  readonly hours: readonly (readonly [RegExp, number])[]
}

const vocabularyOf = perLocale((locale): Vocabulary | false => {
  const table = wordTables[new Intl.Locale(locale).language]
  return table ? vocabulary(table, locale) : false
})

function vocabulary(table: NumberWords, locale: Locale): Vocabulary {
  const joints = new Set(table.joints.split(' ').filter(Boolean).map(key))
  const values = new Map([
    ...[...scaleWords(locale)].map(([word, power]) => [word, 10 ** power] as const),
    ...listed(table.counted, (index) => index),
    ...listed(table.tens, (index) => 30 + 10 * index),
    ...folded(table.more),
  ])
  const pieces = anyOf([...values.keys(), ...joints])
  const leads = folded(table.leads)
  return {
    values,
    joints,
    leads,
    piece: new RegExp(pieces, 'gu'),
    whole: new RegExp(`^(?<number>${pieces}+)(?:${searchKey(table.endings)})?$`, 'u'),
    lead: new RegExp(String.raw`(?<![\p{L}\p{M}])(?<lead>${anyOf(leads.keys())})\s+$`, 'u'),
    hours: [...folded(table.hours)].map(([word, hour]) => [
      new RegExp(String.raw`(?<![\p{L}\p{M}])${word}`, 'u'),
      hour,
    ]),
  }
}

function listed(
  list: string,
  valueAt: (index: number) => number,
): readonly (readonly [string, number])[] {
  const words = list.split(' ').filter(Boolean)
  return words.flatMap((spellings, index) =>
    spellings.split('/').map((word) => [key(word), valueAt(index)] as const),
  )
}

function folded(words: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words).map(([word, value]) => [key(word), value]))
}

/** Hindi writes its nasal vowels with a moon (`पाँच`) or a dot (`पांच`). */
function key(word: string): string {
  return searchKey(word).replaceAll('ँ', 'ं')
}

/** Values of the runs of number words, side by side or glued: `twenty-five`, `vijfentwintig`. */
function* spoken(plain: string, vocabulary: Vocabulary): Iterable<number> {
  const text = plain.replaceAll('ँ', 'ं')
  let pieces: number[] = []
  let lead = 0
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const isBeside = /^[\s-]$/.test(text.slice(end, match.index))
    const led = leadBefore(text.slice(Math.max(0, match.index - 20), match.index), vocabulary)
    const found = numberIn(match[0], vocabulary, led !== 0)
    if (!isBeside || !found || led) {
      yield* spokenNumber(pieces, lead)
      pieces = []
      lead = led
    }
    pieces.push(...(found ?? []))
    end = match.index + match[0].length
  }
  yield* spokenNumber(pieces, lead)
}

/** The values in a word; none for a joint, if nothing leads to it; undefined when it is no number word. */
function numberIn(
  word: string,
  { values, joints, piece, whole }: Vocabulary,
  isLed: boolean,
): readonly number[] | undefined {
  if (joints.has(word) && !isLed) return []
  const found = whole.exec(word)?.groups?.['number']
  if (found === undefined) return undefined
  const pieces = [...found.matchAll(piece)].flatMap(([part]) => values.get(part) ?? [])
  // In one word the ones come first: `vijfentwintig`.
  return pieces.length > 1 ? glued(pieces) : pieces
}

function glued(pieces: readonly number[]): readonly number[] {
  const out: number[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const isTens = piece >= 20 && piece < 100 && last !== undefined && last < 10
    if (isTens) out[out.length - 1] = last + piece
    else out.push(piece)
  }
  return out
}

function leadBefore(before: string, { lead, leads }: Vocabulary): number {
  return leads.get(lead.exec(before)?.groups?.['lead'] ?? '') ?? 0
}

function* hoursIn(plain: string, vocabulary: Vocabulary | false): Iterable<string> {
  if (!vocabulary) return
  for (const [word, hour] of vocabulary.hours)
    if (word.test(plain)) yield* [`${hour}:00`, String(hour)]
}
