import type { Range } from '../../model/edit.ts'
import { asciiDigits } from '../digits.ts'
import { hanShares } from './han-numbers.ts'

/** What else a number means by what stands beside it: decades, ends of years, tenths in Chinese. */
export function readingsBeside(text: string, { start, end }: Range): readonly string[] {
  const written = asciiDigits(text.slice(start, end))
  const next = text.slice(end, end + 10)
  const before = asciiDigits(text.slice(Math.max(0, start - 6), start))
  return [
    ...decadeReadings(written, next),
    ...seasonReadings(written, before),
    ...(/^\d+(?:\.\d)?$/.test(written)
      ? hanShares(Number(written), next.charAt(0)).map(String)
      : []),
  ]
}

// What follows a decade in the larger languages, `90s`, `90er`, `90'lar`, `90-е`, `90年代`, `90 के दशक`.
const decadeEnd =
  /^(?:['’]?s(?!\p{L})|-?er(?!\p{L})|['’]?l[ae]r|-?[ехyх]\p{L}*|年代|\s(?:के|का)\sदशक)/u

/** The 1990s are also the 90s. */
function decadeReadings(written: string, next: string): readonly string[] {
  if (!/^(?:1[6-9]|20)?\d0$/.test(written) || !decadeEnd.test(next)) return []
  return written.length === 4 ? [written.slice(2)] : [`19${written}`, `20${written}`]
}

/** `24` in `2023–24` is 2024. */
function seasonReadings(written: string, before: string): readonly string[] {
  const first = /(?<!\d)(?<year>[12]\d{3})[–/-]$/.exec(before)?.groups?.['year']
  if (first === undefined || !/^\d{2}$/.test(written)) return []
  const year = first.slice(0, 2) + written
  return Number(year) > Number(first) ? [year] : []
}
