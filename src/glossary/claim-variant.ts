import type { Head } from './heads-of.ts'
import { isCutShort, longName } from './is-telling.ts'
import type { MentionKind } from './mention.ts'
import { claimMention, type Claim, type Reading } from './reading.ts'
import type { PreparedBrand } from './prepare-brands.ts'
import { asShouted } from './surroundings.ts'
import type { Window } from './windows.ts'

/** What a window was found to be. */
export interface Verdict {
  readonly prepared: PreparedBrand
  readonly window: Window
  readonly head: Head
  /** `other`: no mention. */
  readonly kind: MentionKind | 'other'
  readonly distance: number
  /** Is the spelling itself the evidence, not the sound or the source? */
  readonly sure: boolean
}

/** The claim of a verdict: a mention, and what to write in its place. */
export function claimVariant(reading: Reading, verdict: Verdict): Claim {
  const { prepared, window, head, kind } = verdict
  const { start, end } = window
  if (kind === 'other') return { start, end }
  const { ending, separator } = head
  const whole = separator !== ''
  const range = { start, end: whole ? end : end - ending.length }
  const { name: plain } = prepared.brand
  const name = asShouted(reading, range, head.stem ? plain.replace(...head.stem) : plain)
  const claim = claimMention(reading, {
    ...range,
    prepared,
    kind,
    ...(kind !== 'right' && { expected: whole ? name + separator + ending : name }),
    safe: isSafe(reading, verdict),
  })
  return { ...claim, start, end }
}

function isSafe(reading: Reading, verdict: Verdict): boolean {
  const { prepared, window, kind, sure } = verdict
  if (!sure) return false
  const named = reading.source?.mentioned.has(prepared) ?? false
  if (kind === 'near-miss') return isPlainSlip(verdict, named) && !leavesEnding(reading, verdict)
  // All in lower case it may be a word after all, unless the source names the brand and it is not short:
  // `w tym roku` is no Roku.
  if (kind === 'case') return (named && !isShortWord(prepared)) || /\p{Lu}/u.test(window.text)
  return kind === 'confusable'
}

/** One slip, in a name that is named or so long that no other word is so near. */
function isPlainSlip({ prepared, head, distance }: Verdict, named: boolean): boolean {
  const { key } = prepared
  if (distance > oneSlip || key.length < 6) return false
  if (key.length >= longName) return named || head.key[0] === key[0]
  return named && !isCutShort(prepared, head)
}

/** Would the ending that follows be wrong after the right name, whose last vowel is another? */
function leavesEnding({ endings, folded }: Reading, { prepared, head, window }: Verdict): boolean {
  const rest = folded.text.slice(window.end, window.end + 2)
  const ends = head.ending !== '' || /^['\u2019\u02BC-]\p{Ll}/u.test(rest)
  return ends && (endings.harmony ?? false) && lastVowel(head.key) !== lastVowel(prepared.key)
}

function lastVowel(key: string): string | undefined {
  return key.match(/[aeiouy](?=[^aeiouy]*$)/)?.[0]
}

function isShortWord({ key, name }: PreparedBrand): boolean {
  return key.length <= shortWord && /^\p{L}+$/u.test(name)
}

/** Names this short are words of some language in lower case. */
const shortWord = 4
/** One slip, and the doubt of an ending. */
const oneSlip = 1.1
