import { distance } from 'fastest-levenshtein'
import { unitKey } from '../../src/model/catalog.ts'
import { countWords } from '../../src/text/words.ts'
import type { Refresh } from './refresh.ts'
import type { Suggestions } from './suggest.ts'

/** How good suggestions were, against what people wrote later. */
export interface Score {
  readonly truths: number
  readonly offered: number
  /** At least 60 % of the letters stayed. */
  readonly useful: number
  /** Less than 35 % of them did. */
  readonly wrong: number
  /** Useful ones of texts of seven words or more. */
  readonly usefulLong: number
  /** Counted as translated without review, and not useful. */
  readonly wronglyCarried: number
  readonly seconds: number
}

export const noScore: Score = {
  truths: 0,
  offered: 0,
  useful: 0,
  wrong: 0,
  usefulLong: 0,
  wronglyCarried: 0,
  seconds: 0,
}

export function score({ documents, truth }: Refresh, made: Suggestions): Score {
  const asked = documents.flatMap(({ before, after }, index) => {
    const known = new Set(before.units.flatMap((unit) => (unit.target === '' ? [] : unitKey(unit))))
    return after.flatMap((unit) => {
      const key = unitKey(unit)
      const right = truth[index]?.get(key)
      return right === undefined || known.has(key) ? [] : [{ unit, key, right, of: made[index] }]
    })
  })
  const judged = asked.flatMap(({ unit, key, right, of }) => {
    const offer = of?.offered.get(key)
    if (offer === undefined) return []
    const isLong = countWords(unit.source, 'en') >= 7
    return [{ stays: likeness(offer, right), isLong, isCarried: of?.carried.has(key) }]
  })
  const count = (is: (of: (typeof judged)[number]) => boolean | undefined) =>
    judged.filter(is).length
  return {
    truths: asked.length,
    offered: judged.length,
    useful: count(({ stays }) => stays >= 0.6),
    wrong: count(({ stays }) => stays < 0.35),
    usefulLong: count(({ stays, isLong }) => isLong && stays >= 0.6),
    wronglyCarried: count(({ stays, isCarried }) => isCarried && stays < 0.6),
    seconds: made.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}

export function added(a: Score, b: Score): Score {
  return {
    truths: a.truths + b.truths,
    offered: a.offered + b.offered,
    useful: a.useful + b.useful,
    wrong: a.wrong + b.wrong,
    usefulLong: a.usefulLong + b.usefulLong,
    wronglyCarried: a.wronglyCarried + b.wronglyCarried,
    seconds: a.seconds + b.seconds,
  }
}

/** Marks of headings and lists are no letters: they are the tool's, not the translator's. */
function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) =>
    text
      .normalize('NFC')
      .replace(/^\s*(?:#{1,6}|[-*+]|\d+[.)])\s+/, '')
      .replace(/\*\*|__/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const longest = Math.max(left?.length ?? 0, right?.length ?? 0)
  return longest ? 1 - distance(left ?? '', right ?? '') / longest : 1
}
