import type { DateFact } from '../model/facts.ts'
import type { Locale } from '../model/locale.ts'

export interface RenderOptions {
  /** A CLDR numbering system such as `latn` or `deva`; the locale's own when absent. */
  readonly digits?: string | undefined
}

/**
 * The full date as CLDR writes it in the locale: weekday, day, month and year of the Gregorian
 * calendar, and the time when it is known. A fact is wall time already; no zone is asked.
 */
export function renderDate(fact: DateFact, locale: Locale, options: RenderOptions = {}): string {
  const { year, month, day, hour, minute = 0 } = fact
  const date = Date.UTC(year, month - 1, day, hour ?? 0, minute)
  return new Intl.DateTimeFormat(tag(locale, options), {
    dateStyle: 'full',
    ...(hour !== undefined && { timeStyle: 'short' }),
    timeZone: 'UTC',
  }).format(date)
}

export function renderNumber(number: number, locale: Locale, options: RenderOptions = {}): string {
  return new Intl.NumberFormat(tag(locale, options)).format(number)
}

function tag(locale: Locale, { digits }: RenderOptions): string {
  const numbering = digits === undefined ? {} : { numberingSystem: digits }
  return new Intl.Locale(locale, { calendar: 'gregory', ...numbering }).toString()
}
