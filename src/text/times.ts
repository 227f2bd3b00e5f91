import type { Range } from '../model/edit.ts'
import type { Locale } from '../model/locale.ts'
import { type DayPeriods, dayPeriods } from './day-periods.ts'
import { anyOf } from './escape-pattern.ts'
import { searchKey, type Searchable, searchable } from './searchable.ts'
import { hasUnit } from './numbers/units.ts'
import { perLocale } from '../model/per-locale.ts'

/** A time of day. The range includes the name of the part of the day beside it. */
export interface TimeHit extends Range {
  readonly text: string
  /** 0 to 23; two of them when the text does not say which half of the day, the stated one first. */
  readonly hours: readonly number[]
  readonly minute: number
  /** The hour as written. */
  readonly stated: number
}

interface Clock {
  readonly patterns: readonly RegExp[]
  /** `8.30`, which is a time only beside a part of the day or a word for the hour. */
  readonly pointed: RegExp
  readonly after: RegExp
  readonly before: RegExp
  readonly periods: DayPeriods
  /** Does the locale count to 24, so that a bare 2:55 is at night? */
  readonly isDay24: boolean
}

// Words about the hour, of which CLDR has no list; those before it follow the part of the day.
const hourBefore = 'saat|klo|kl'
const wordsBefore = `om|um|rond|gegen|ab|bis|tot|at|around|${hourBefore}|के|को`
const hourAfter = 'uur|uhr|h|बजे|часов|часа'
const clockBefore = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${hourBefore})\.?\s$`, 'u')
const clockAfter = new RegExp(String.raw`^\s?(?:${hourAfter})(?![\p{L}\p{M}])`, 'u')

const start = String.raw`(?<![\d:.,])(?<hour>[01]?\d|2[0-4])`
const minute = String.raw`(?<minute>[0-5]\d)(?:[分]|${searchKey('분')})?(?::[0-5]\d)?(?![\d:]|[.,]\d)`
const half = `(?<half>[時时点點]半|${searchKey('시')}\\s?${searchKey('반')})`

const clockOf = perLocale((locale): Clock => {
  const periods = dayPeriods(locale)
  const names = anyOf(periods.keys())
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
  const dotted = format.format(0).includes('.') ? '.' : ''
  const between = String.raw`(?:[:${dotted}]|\s?h\s?|[時时点點]|${searchKey('시')}\s?)`
  // In `6–8 PM` both hours are in the afternoon.
  const range = String.raw`(?:\s?[–-]\s?\d{1,2}(?:[:.][0-5]\d)?)?`
  const edge = String.raw`(?:^|[^\p{L}\p{M}]|[\p{Script=Han}\p{Script=Hiragana}])`
  return {
    patterns: [
      new RegExp(`${start}(?:${half}|${between}${minute})`, 'gu'),
      new RegExp(String.raw`${start}(?:\.${minute})?(?=${range}\s?[ap]\.?\s?m\b)`, 'gu'),
    ],
    pointed: new RegExp(String.raw`${start}\.${minute}`, 'gu'),
    after: new RegExp(
      String.raw`^(?<range>${range})(?:\s?(?:${hourAfter}))?[\s,]{0,2}(?<name>${names})(?![\p{L}\p{M}])`,
      'u',
    ),
    before: new RegExp(
      String.raw`${edge}(?<name>${names})(?:の|[\s,]{1,2}(?:${wordsBefore})\.?\s)?[\s,]{0,2}$`,
      'u',
    ),
    periods,
    isDay24: format.resolvedOptions().hourCycle?.startsWith('h2') ?? false,
  }
})

/** Times of day in a text: `2:55 AM`, `02:55`, `सुबह 2:55`, `下午2点55分`, `14h55`. */
export function readTimes(text: string, locale: Locale): readonly TimeHit[] {
  if (!/\p{Nd}/u.test(text)) return []
  return timesIn(searchable(text), text, locale)
}

function timesIn(plain: Searchable, text: string, locale: Locale): readonly TimeHit[] {
  const clock = clockOf(locale)
  const matches = clock.patterns.flatMap((pattern) => [...plain.text.matchAll(pattern)])
  const pointed = [...plain.text.matchAll(clock.pointed)].filter((match) =>
    isClock(plain.text, match, clock),
  )
  return [...matches, ...pointed]
    .toSorted((a, b) => a.index - b.index)
    .filter((match, index, all) => match.index !== all[index - 1]?.index)
    .map((match) => {
      const { hour = '', minute: stated = '0', half: isHalf } = match.groups ?? {}
      const period = periodBeside(plain.text, match, clock)
      const range = plain.rangeOf(period.start, period.end)
      return {
        ...range,
        text: text.slice(range.start, range.end),
        hours: hoursOf(hour, clock.periods.get(period.name), clock.isDay24),
        minute: isHalf === undefined ? Number(stated) : 30,
        stated: Number(hour),
      }
    })
}

/** Is a number with a point a time? Not when it counts something: `2.50 euro in the evening`. */
function isClock(text: string, match: RegExpExecArray, clock: Clock): boolean {
  const end = match.index + match[0].length
  if (clockAfter.test(text.slice(end, end + 10))) return true
  if (clockBefore.test(text.slice(Math.max(0, match.index - 8), match.index))) return true
  return !hasUnit(text, { start: match.index, end }) && periodBeside(text, match, clock).name !== ''
}

function periodBeside(
  text: string,
  match: RegExpExecArray,
  { after, before }: Clock,
): Range & { readonly name: string } {
  const { index: start } = match
  const end = start + match[0].length
  const next = after.exec(text.slice(end, end + 30))
  if (next) {
    const { name = '', range = '' } = next.groups ?? {}
    return { start, end: range ? end : end + next[0].length, name }
  }
  const name = before.exec(text.slice(Math.max(0, start - 30), start))?.groups?.['name'] ?? ''
  return { start: name ? text.lastIndexOf(name, start) : start, end, name }
}

function hoursOf(
  stated: string,
  period: ReadonlySet<number> | undefined,
  isDay24: boolean,
): readonly number[] {
  const hour = Number(stated) % 24
  if (hour > 12 || (hour === 0 && stated !== '12')) return [hour]
  const halves = [hour % 12, (hour % 12) + 12]
  if (!period) return isDay24 || stated.startsWith('0') ? [hour] : hour === 12 ? [12, 0] : halves
  const named = halves.filter((half) => period.has(half))
  if (named.length) return named
  if ([...period].every((half) => half < 12)) return [hour % 12]
  return [...period].every((half) => half >= 12) ? [(hour % 12) + 12] : halves
}
