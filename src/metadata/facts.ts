import type { DateFact } from '../model/facts.ts'
import { weekdayOf } from '../text/weekdays.ts'

/** Whole minutes to read so many words, at least one. */
export function readingMinutes(words: number, wordsPerMinute = 200): number {
  return Math.max(1, Math.ceil(words / wordsPerMinute))
}

/** Is a stated reading time right? Rounding up and rounding to the nearest minute both are. */
export function acceptsMinutes(minutes: number, words: number, wordsPerMinute = 200): boolean {
  const nearest = Math.max(1, Math.round(words / wordsPerMinute))
  return minutes === readingMinutes(words, wordsPerMinute) || minutes === nearest
}

/** Is a stated word count right? An approximate one may be 2 % off, or 5 words. */
export function acceptsWords(claimed: number, words: number, isApproximate: boolean): boolean {
  const tolerance = isApproximate ? Math.max(5, words * 0.02) : 0
  return Math.abs(claimed - words) <= tolerance
}

const isoDate =
  /^([12]\d{3})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?([Zz]|[+-]\d{2}:?\d{2})?)?$/

/**
 * Reads a front-matter date: ISO 8601 with or without time and offset, a space allowed for the `T`. The
 * wall time is the one written, whatever its offset: that is the author's place. Only `Z` names an
 * instant and no place; it is shown in the zone.
 * @param timeZone an IANA name, as in `Config.timezone`.
 * @throws RangeError when there is no such zone and the date ends in `Z`.
 */
export function instantOf(value: string, timeZone: string): DateFact | undefined {
  const match = isoDate.exec(value.trim())
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)))
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!isReal || (hour ?? 0) > 23 || minute > 59 || second > 59) return undefined
  const weekday = weekdayOf(year, month, day)
  if (hour === undefined) return { year, month, day, weekday }
  if (!/z/i.test(match[7] ?? '')) return { year, month, day, hour, minute, weekday }
  return wallTime(Date.UTC(year, month - 1, day, hour, minute), timeZone)
}

/** What calendar and clock show in a zone at an instant (milliseconds since 1970 in UTC). */
function wallTime(instant: number, timeZone: string): DateFact {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(instant)
  const value = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value)
  const [year, month, day] = [value('year'), value('month'), value('day')]
  const weekday = weekdayOf(year, month, day)
  return { year, month, day, hour: value('hour'), minute: value('minute'), weekday }
}
