import type { Locale } from '../model/locale.ts'
import { searchKey } from './searchable.ts'
import { perLocale } from '../model/per-locale.ts'

/** The hours, 0 to 23, that a folded name such as `pm` or `सुबह` stands for. */
export type DayPeriods = ReadonlyMap<string, ReadonlySet<number>>

/** CLDR's names for parts of the day, beside AM and PM, which are written in every language. */
export const dayPeriods: (locale: Locale) => DayPeriods = perLocale((locale) => {
  const periods = new Map<string, Set<number>>()
  const add = (name: string, hour: number) =>
    periods.set(name, (periods.get(name) ?? new Set()).add(hour))
  const formats = (['long', 'short', undefined] as const).map(
    (dayPeriod) =>
      new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
        hour: 'numeric',
        hour12: true,
        ...(dayPeriod && { dayPeriod }),
        timeZone: 'UTC',
      }),
  )
  for (let hour = 0; hour < 24; hour++) {
    for (const name of hour < 12 ? ['am', 'a.m.', 'a. m.'] : ['pm', 'p.m.', 'p. m.'])
      add(name, hour)
    for (const format of formats)
      for (const { type, value } of format.formatToParts(Date.UTC(2024, 0, 2, hour)))
        if (type === 'dayPeriod') for (const name of spellings(value)) add(name, hour)
  }
  return periods
})

/** Dutch `’s avonds` is also written with the wrong quotation mark, or none. */
function spellings(name: string): readonly string[] {
  const key = searchKey(name).trim()
  return key.startsWith("'s ") ? [key, key.replace("'", '‘'), key.slice(3)] : [key]
}
