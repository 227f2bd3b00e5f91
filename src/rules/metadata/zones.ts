import type { Range } from '../../model/edit.ts'
import type { Locale } from '../../model/locale.ts'
import { perLocale } from '../../model/per-locale.ts'
import { searchKey } from '../../text/searchable.ts'
import { readTimes } from '../../text/times.ts'
import { words } from '../../text/words.ts'

/** A time zone named beside a time of day, as written: `CET`, `UTC+2`. */
export interface ZoneHit extends Range {
  readonly text: string
}

/** Abbreviations of zones are capitals that end in T, but for three; an offset may follow UTC. */
const zone =
  /^[\s\u00A0\u202F]?\(?(?<zone>(?:UTC|GMT)(?:\s?[+−-]\d{1,2}(?::?\d{2})?)?|MSK|[A-Z]{1,4}T)(?![\p{L}\p{Nd}])/u

/** Words that stand between a time and its zone: `14:55 uur CET`. */
const between = /^[\s\u00A0](?:uur|Uhr|h|saat|बजे)(?=[\s\u00A0])/u

const maybe = /\p{Nd}[^\n]{0,16}?(?:UTC|GMT|MSK|[A-Z]T)(?!\p{L})/u

/** Can a text have any zone at all? A quick look before its codes are masked. */
export function mayNameZone(text: string): boolean {
  return maybe.test(text)
}

/** The zones of a text's times of day; mask codes first. */
export function zonesIn(text: string, locale: Locale): readonly ZoneHit[] {
  if (!mayNameZone(text)) return []
  return readTimes(text, locale).flatMap(({ end }) => {
    const rest = text.slice(end, end + 30)
    const skipped = between.exec(rest)?.[0].length ?? 0
    const match = zone.exec(rest.slice(skipped))
    const found = match?.groups?.['zone']
    if (!match || found === undefined) return []
    const start = end + skipped + match[0].length - found.length
    return [{ start, end: start + found.length, text: found }]
  })
}

/** Large and small zones of all kinds: their names have the words every zone of a language is named with. */
const samples = [
  'UTC',
  'Europe/London',
  'Europe/Paris',
  'Europe/Istanbul',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'America/New_York',
  'America/Los_Angeles',
]

/** Words that the names of time zones have in a locale (CLDR), such as `tijd` and `saati`, folded. */
const zoneWords = perLocale((locale): ReadonlySet<string> => {
  const names = samples.flatMap((timeZone) =>
    (['long', 'longGeneric'] as const).map((timeZoneName) => {
      const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
      return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    }),
  )
  const all = names.flatMap((name) => [...words(name, locale)].map(({ text }) => searchKey(text)))
  return new Set(all.filter((word) => word.length > 2 && /\p{L}/u.test(word)))
})

/** Does a text name any zone in words? */
export function namesZone(text: string, locale: Locale): boolean {
  const known = zoneWords(locale)
  return [...words(text, locale)].some(({ text: word }) => {
    const key = searchKey(word)
    return [...known].some((one) => key.startsWith(one) || key.endsWith(one))
  })
}
