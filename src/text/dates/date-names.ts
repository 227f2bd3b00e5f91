import type { Locale } from '../../model/locale.ts'
import { searchKey } from '../searchable.ts'
import { perLocale } from '../../model/per-locale.ts'
import { accusative } from '../weekdays.ts'

/** Names of a locale, folded and without a final full stop. A name of two things is left out. */
export interface DateNames {
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  /** 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>
  /** The weekdays that are abbreviations: too short to be trusted far from a date. */
  readonly short: ReadonlySet<string>
}

type Options = Intl.DateTimeFormatOptions
type PartType = Intl.DateTimeFormatPartTypes

// A month is written differently alone and beside a day in Slavic languages, Finnish, Greek …
const surroundings: readonly Options[] = [
  {},
  { day: 'numeric' },
  { year: 'numeric' },
  { day: 'numeric', year: 'numeric' },
  { day: 'numeric', year: 'numeric', weekday: 'long' },
]

function withMonth(month: 'long' | 'short'): readonly Options[] {
  return surroundings.map((other) => ({ ...other, month }))
}

function withWeekday(weekday: 'long' | 'short'): readonly Options[] {
  return [{ weekday }, { weekday, day: 'numeric', month: 'long', year: 'numeric' }]
}

/** The names of months and weekdays in CLDR: long and short, in a date and alone. */
export const dateNames: (locale: Locale) => DateNames = perLocale((locale) => {
  const months = [...Array(12).keys()].map(
    (index) => [index + 1, Date.UTC(2023, index, 15)] as const,
  )
  const days = [...Array(7).keys()].map((index) => [index, Date.UTC(2023, 0, 1 + index)] as const)
  const long = withWeekday('long')
  const longNames = collect(locale, long, 'weekday', days)
  const weekdays = collect(locale, [...long, ...withWeekday('short')], 'weekday', days)
  return {
    months: collect(locale, [...withMonth('long'), ...withMonth('short')], 'month', months),
    weekdays,
    short: new Set([...weekdays.keys()].filter((name) => !longNames.has(name))),
  }
})

function collect(
  locale: Locale,
  options: readonly Options[],
  type: PartType,
  samples: readonly (readonly [number, number])[],
): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const ambiguous = new Set<string>()
  for (const option of options) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...option, timeZone: 'UTC' })
    for (const [value, date] of samples)
      for (const part of format.formatToParts(date)) {
        const name = part.type === type ? searchKey(part.value).replace(/\.$/, '').trim() : ''
        if (!name || /^\d+$/.test(name)) continue
        for (const spelling of spellings(name, locale, type)) {
          if ((names.get(spelling) ?? value) !== value) ambiguous.add(spelling)
          names.set(spelling, value)
        }
      }
  }
  for (const name of ambiguous) names.delete(name)
  return names
}

/**
 * Hindi and Marathi write the nasal before b as a dot (CLDR: `दिसंबर`) or as m (`दिसम्बर`), Hindi its
 * `गुरुवार` with either u. A Slavic weekday has another ending after `on`, which CLDR lacks.
 */
function spellings(name: string, locale: Locale, type: PartType): ReadonlySet<string> {
  const all = [name, name.replaceAll('ंब', 'म्ब'), name.replaceAll('रुव', 'रूव')]
  if (type === 'weekday') all.push(searchKey(accusative(name, locale)))
  return new Set(all)
}
