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

// The feminine ones; the others are alike in both cases. CLDR has the nominative alone.
const endings: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ru: [['а', 'у']],
  uk: [
    ['а', 'у'],
    ['я', 'ю'],
  ],
  be: [
    ['а', 'у'],
    ['я', 'ю'],
  ],
  sr: [
    ['а', 'у'],
    ['я', 'ю'],
    ['a', 'u'],
  ],
  hr: [['a', 'u']],
  bs: [['a', 'u']],
  sk: [['a', 'u']],
  cs: [
    ['a', 'u'],
    ['e', 'i'],
  ],
  sl: [['a', 'o']],
  pl: [['a', 'ę']],
}

/** A weekday as it stands after `on` in a Slavic language: Russian `пятница` is `в пятницу`. */
export function accusative(name: string, locale: Locale): string {
  const found = endings[languageOf(locale)]?.find(([from]) => name.endsWith(from))
  return found ? name.slice(0, -found[0].length) + found[1] : name
}

function languageOf(locale: Locale): string {
  return new Intl.Locale(locale).language
}
