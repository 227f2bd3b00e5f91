import { hasScript } from '../text/scripts.ts'
import { claimVariant, type Verdict } from './claim-variant.ts'
import { headsOf, type Head } from './heads-of.ts'
import { lackedLetters, letterSet } from './letter-set.ts'
import { nearMiss } from './near-miss.ts'
import { isFree, type Claim, type Reading } from './reading.ts'
import type { PreparedBrand } from './prepare-brands.ts'
import { sameLetters } from './same-letters.ts'
import { gapsOf, keyOf, windowsFrom, type Window } from './windows.ts'

/** Finds misspellings in Latin letters: case, spaces, accents, look-alikes and slips. */
export function findVariants(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = []
  const sizes = reading.query.brands.map(({ key }) => key.length)
  const shortest = Math.min(...sizes) - 3
  const longest = Math.max(...sizes)
  for (let index = 0; index < reading.tokens.length; index++) {
    const taken = found.length ? [...claims, ...found] : claims
    let best: Verdict | undefined
    for (const window of windowsFrom(reading, taken, { index, most: 3 })) {
      if (window.joined.length < shortest) continue
      if (window.tokens.length > 1 && window.joined.length > longest + 8) break
      best = closer(best, judgeWindow(reading, window))
      if (best?.distance === 0) break
    }
    if (best && isFree(taken, best.window)) found.push(claimVariant(reading, best))
  }
  return found
}

function closer(a: Verdict | undefined, b: Verdict | undefined): Verdict | undefined {
  return a && (!b || a.distance <= b.distance) ? a : b
}

function judgeWindow(reading: Reading, window: Window): Verdict | undefined {
  const latin = hasScript(window.joined, 'Latin')
  if (!latin && !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(window.joined)) return undefined
  const key = keyOf(window.joined)
  const letters = letterSet(key)
  const hasCapital = /\p{Lu}/u.test(window.joined)
  let best: Verdict | undefined
  for (const prepared of reading.query.brands) {
    if (prepared.script !== 'Latin' || lackedLetters(prepared.letters, letters) > 3) continue
    if (!hasCapital && isUnnamed(reading, prepared) && !key.startsWith(prepared.key)) continue
    const verdict = latin
      ? judgeLatin(reading, window, { prepared, key })
      : judgeLookAlike(window, { prepared, key })
    best = closer(best, verdict)
  }
  return best
}

/** Is a name with a capital not lacking, so that a word without one is no slip of it? */
function isUnnamed({ source }: Reading, prepared: PreparedBrand): boolean {
  return prepared.proper && !source?.lacking.has(prepared)
}

interface Candidate {
  readonly prepared: PreparedBrand
  readonly key: string
}

/** A word without a single Latin letter that looks like the name, letter for letter. */
function judgeLookAlike(window: Window, { prepared, key }: Candidate): Verdict | undefined {
  if (key !== prepared.key || key.length < 4 || gapsOf(window.text) !== gapsOf(prepared.name))
    return undefined
  const head = wholeOf(key, window)
  return { prepared, window, head, kind: 'confusable', distance: 0, sure: true }
}

function judgeLatin(
  reading: Reading,
  window: Window,
  { prepared, key }: Candidate,
): Verdict | undefined {
  const spare = key.length - prepared.key.length
  if (spare < -3 || (spare > 3 && window.tokens.length > 1) || key.charAt(0) === '')
    return undefined
  if (window.tokens.length > 1 && addsNumber(window, prepared)) return undefined
  return key.startsWith(prepared.key)
    ? judgeLonger(reading, window, { prepared, key })
    : judgeNear(reading, window, prepared)
}

/** The name, and an ending or nothing: it is never cut inside the name. */
function judgeLonger(
  reading: Reading,
  window: Window,
  { prepared, key }: Candidate,
): Verdict | undefined {
  const head = headsOf(reading, window, prepared).find((one) => one.key === prepared.key)
  if (head) {
    const kind = sameLetters({ reading, prepared, window, head })
    return kind && { prepared, window, head, kind, distance: 0, sure: true }
  }
  const rest = key.slice(prepared.key.length)
  const isSlip =
    rest[0] === prepared.key.at(-1) ||
    /^[bcdfghjklmnpqrstvwxz]$/.test(rest) ||
    (/^[aeiouy]$/.test(rest) && !gluesVowels(reading))
  return isSlip ? judgeNear(reading, window, prepared) : judgeUnlisted(reading, window, prepared)
}

/** Has the language endings of one vowel, so that one more letter may be an ending? */
function gluesVowels({ endings: { chain, glued = [], separator } }: Reading): boolean {
  return (
    (chain !== undefined && separator === undefined) ||
    glued.some((ending) => /^[aeiouyäöéě]$/.test(ending))
  )
}

/** An ending nobody has listed: still the name, where the source says that it is meant. */
function judgeUnlisted(
  reading: Reading,
  window: Window,
  prepared: PreparedBrand,
): Verdict | undefined {
  const { key, name } = prepared
  const written = window.joined.slice(0, key.length)
  const ending = window.joined.slice(key.length)
  const named = reading.source?.lacking.has(prepared) && window.tokens.length === 1
  if (!named || key.length < 6 || keyOf(written) !== key || !/^\p{Ll}+$/u.test(ending))
    return undefined
  const head = { ...wholeOf(key, window), ending }
  const kind = written === name ? 'right' : 'case'
  return { prepared, window, head, kind, distance: 0, sure: false }
}

function judgeNear(reading: Reading, window: Window, prepared: PreparedBrand): Verdict | undefined {
  const near = nearMiss(reading, prepared, window)
  if (!near) return undefined
  const { head } = near
  const sure = !near.byEar
  const alike = gapsOf(window.text) === gapsOf(prepared.name)
  const distance = near.slips + (window.tokens.length - 1) * 0.2
  return { prepared, window, head, kind: alike ? 'near-miss' : 'split-near', distance, sure }
}

function wholeOf(key: string, { joined }: Window): Head {
  return { key, joined, ending: '', separator: '', compound: false }
}

/** `Quitemate 2024` is the name and a number. */
function addsNumber({ tokens }: Window, { digits }: PreparedBrand): boolean {
  return digits === '' && tokens.some(({ text }) => /^\p{N}+$/u.test(text))
}
