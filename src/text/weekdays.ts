import type { Locale } from '../model/locale.ts'

/** The day of the week of a Gregorian date: 0 is Sunday. Months are 1 to 12. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** The name of a day of the week, 0 being Sunday, as CLDR writes it alone. */
export function weekdayName(day: number, locale: Locale, style: 'long' | 'short'): string {
  // The first of January 2023 was a Sunday.
  const date = Date.UTC(2023, 0, 1 + day)
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(date)
}
