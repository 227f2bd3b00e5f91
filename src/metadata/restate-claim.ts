import type { Edit } from '../model/edit.ts'
import type { Locale } from '../model/locale.ts'
import { digitsLike } from '../text/digits.ts'
import type { Claim } from './claims.ts'
import { labels } from './labels.ts'

const keys = { 'reading-time': 'readingTime', words: 'words' } as const

/**
 * The edit that makes a claim state another number, written like the one it replaces. A claim that is
 * worded as the locale's label is worded anew, so that `9 minutes` becomes `1 minute`.
 */
export function restateClaim(
  text: string,
  claim: Claim,
  value: number,
  at: { readonly locale: Locale; readonly labels: Readonly<Record<string, string>> },
): Edit {
  const { numberRange } = claim
  const actual = text.slice(numberRange.start, numberRange.end)
  const number = numberLike(actual, value, at.locale)
  const worded = labels(at.labels, at.locale, at.labels, at.locale)
  const key = keys[claim.kind]
  const claimed = claim.kind === 'words' ? claim.words : claim.minutes
  const whole = worded.text(key, { count: number }, value)
  const { start, end } = claim
  const said = text.slice(start, end)
  const colon = /\s?[:：]/.exec(said)
  const isWorded = worded.text(key, { count: actual }, claimed) === said.replace(/\s?[:：]/, '')
  if (whole === undefined || !isWorded) return { ...numberRange, text: number }
  const cut = colon && whole.startsWith(said.slice(0, colon.index)) ? colon.index : 0
  return { start, end, text: whole.slice(0, cut) + (cut ? colon?.[0] : '') + whole.slice(cut) }
}

function numberLike(actual: string, value: number, locale: Locale): string {
  const useGrouping = /\p{Nd}[^\p{Nd}]\p{Nd}/u.test(actual)
  const format = new Intl.NumberFormat(locale, { numberingSystem: 'latn', useGrouping })
  return digitsLike(format.format(value), actual)
}
