import { headsOf, type Head } from './heads-of.ts'
import { isProjectWord } from './is-project-word.ts'
import { isTelling, sureLength } from './is-telling.ts'
import type { Reading } from './reading.ts'
import type { PreparedBrand } from './prepare-brands.ts'
import { slipOf, type Slip } from './slip-of.ts'
import { gapsOf, type Window } from './windows.ts'

export interface NearMiss extends Slip {
  readonly head: Head
}

/** The head of a window that is a few slips away from the name, or sounds just like it. */
export function nearMiss(
  reading: Reading,
  prepared: PreparedBrand,
  window: Window,
): NearMiss | undefined {
  if (!mayBeSlip(reading, prepared, window)) return undefined
  const isLacking = reading.source?.lacking.has(prepared) ?? false
  let best: NearMiss | undefined
  for (const head of headsOf(reading, window, prepared)) {
    if (isProjectWord(reading, head.joined)) continue
    const slip = slipOf(prepared, head.key, { isLacking })
    if (!slip || !isTelling(reading, { ...slip, prepared, window, head })) continue
    const slips = slip.slips + (head.ending === '' ? 0 : endingDoubt)
    if (slips < (best?.slips ?? Infinity)) best = { ...slip, head, slips }
  }
  return best
}

/** Cheap questions first: most words of a text end here. */
function mayBeSlip(reading: Reading, prepared: PreparedBrand, window: Window): boolean {
  const { source } = reading
  const lacking = source?.lacking.has(prepared) ?? false
  const { key, digits } = prepared
  if (prepared.slips === 0 || window.joined.length < key.length - 3) return false
  if (prepared.proper && !lacking && !/\p{Lu}/u.test(window.text)) return false
  if (!prepared.proper && key.length < sureLength) return false
  if (source && !source.mentioned.has(prepared) && key.length < sureLength) return false
  if (digits !== '' && digits !== window.joined.replace(/\P{N}/gu, '')) return false
  if (isProjectWord(reading, window.text) || isProjectWord(reading, window.joined)) return false
  return window.tokens.length === 1 || maySpan(prepared, window, lacking)
}

/** Several words are one misspelt name only if each is long and looks like part of a name. */
function maySpan(prepared: PreparedBrand, { tokens, text }: Window, lacking: boolean): boolean {
  const capitals = tokens.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text))
  if (gapsOf(text) === gapsOf(prepared.name)) return capitals || lacking
  return (
    capitals &&
    prepared.key.length >= (lacking ? sureLength - 1 : sureLength) &&
    tokens.every((token) => token.text.length >= 3)
  )
}

const endingDoubt = 0.1
