import { hasScript } from '../text/scripts.ts'
import { headsOf } from './heads.ts'
import type { MentionKind } from './mention.ts'
import { nearMiss } from './near-miss.ts'
import { claimMention, isFree, type Claim, type Page } from './page.ts'
import type { PreparedBrand } from './prepare-brands.ts'
import { sameLetters } from './same-letters.ts'
import { gapsOf, keyOf, windowsFrom, type Window } from './windows.ts'

/** Finds misspellings in Latin letters: case, spaces, accents, look-alikes and slips. */
export function findVariants(page: Page, claims: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = []
  const sizes = page.query.brands.map(({ key }) => key.length)
  const shortest = Math.min(...sizes) - 3
  const longest = Math.max(...sizes)
  for (let index = 0; index < page.tokens.length; index++) {
    const taken = [...claims, ...found]
    let best: Verdict | undefined
    for (const window of windowsFrom(page, taken, { index, most: 3 })) {
      if (window.joined.length < shortest) continue
      if (window.tokens.length > 1 && window.joined.length > longest + 8) break
      best = closer(best, judgeWindow(page, window))
      if (best?.distance === 0) break
    }
    if (best && isFree(taken, best.window)) found.push(claimOf(page, best))
  }
  return found
}

interface Verdict {
  readonly prepared: PreparedBrand
  readonly window: Window
  readonly kind: MentionKind | 'other'
  readonly distance: number
  readonly ending: string
  readonly separator: string
}

function closer(a: Verdict | undefined, b: Verdict | undefined): Verdict | undefined {
  return a && (!b || a.distance <= b.distance) ? a : b
}

function judgeWindow(page: Page, window: Window): Verdict | undefined {
  const latin = hasScript(window.joined, 'Latin')
  if (!latin && !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(window.joined)) return undefined
  const key = keyOf(window.joined)
  let best: Verdict | undefined
  for (const prepared of page.query.brands) {
    if (prepared.script !== 'Latin') continue
    const verdict = latin
      ? judgeLatin(page, window, { prepared, key })
      : judgeLookAlike(window, { prepared, key })
    best = closer(best, verdict)
  }
  return best
}

interface Candidate {
  readonly prepared: PreparedBrand
  readonly key: string
}

/** A word without a single Latin letter that looks like the name, letter for letter. */
function judgeLookAlike(window: Window, { prepared, key }: Candidate): Verdict | undefined {
  if (key !== prepared.key || key.length < 4 || gapsOf(window.text) !== gapsOf(prepared.name))
    return undefined
  return { prepared, window, kind: 'confusable', distance: 0, ending: '', separator: '' }
}

function judgeLatin(page: Page, window: Window, { prepared, key }: Candidate): Verdict | undefined {
  const spare = key.length - prepared.key.length
  if (spare < -3 || (spare > 3 && window.tokens.length > 1) || key.charAt(0) === '')
    return undefined
  if (window.tokens.length > 1 && addsNumber(window, prepared)) return undefined
  if (key.startsWith(prepared.key)) {
    const head = headsOf(page, window, prepared).find((one) => one.key === prepared.key)
    const kind = head && sameLetters({ page, prepared, window, head })
    if (head && kind !== undefined) return { ...head, prepared, window, kind, distance: 0 }
    if (head) return undefined
  }
  const near = nearMiss(page, prepared, window)
  if (!near) return undefined
  const alike = gapsOf(window.text) === gapsOf(prepared.name)
  const distance = near.slips + (window.tokens.length - 1) * 0.2
  return { ...near.head, prepared, window, kind: alike ? 'near-miss' : 'split-near', distance }
}

/** `Quitemate 2024` is the name and a number. */
function addsNumber({ tokens }: Window, { digits }: PreparedBrand): boolean {
  return digits === '' && tokens.some(({ text }) => /^\p{N}+$/u.test(text))
}

function claimOf(
  page: Page,
  { prepared, window, kind, distance, ending, separator }: Verdict,
): Claim {
  const { start, end } = window
  if (kind === 'other') return { start, end }
  const whole = separator !== ''
  const { name } = prepared.brand
  const claim = claimMention(page, {
    start,
    end: whole ? end : end - ending.length,
    prepared,
    kind,
    ...(kind !== 'right' && { expected: whole ? name + separator + ending : name }),
    safe: isSafe(page, { prepared, window, kind, distance, ending, separator }),
  })
  return { ...claim, start, end }
}

function isSafe({ source }: Page, { prepared, window, kind, distance }: Verdict): boolean {
  if (kind === 'near-miss') return prepared.key.length >= 6 && distance <= oneSlip
  // All in lower case it may be a word after all, unless the source names the brand.
  if (kind === 'case')
    return /\p{Lu}/u.test(window.text) || (source?.mentioned.has(prepared) ?? false)
  return kind === 'confusable'
}

/** One slip, and the doubt of an ending. */
const oneSlip = 1.1
