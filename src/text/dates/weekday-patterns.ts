import type { Locale } from '../../model/locale.ts'
import { dayPeriods } from '../day-periods.ts'
import { anyOf } from '../escape-pattern.ts'
import { perLocale } from '../../model/per-locale.ts'
import { scriptOf, unspacedScripts } from '../scripts.ts'
import { searchKey } from '../searchable.ts'
import { dateNames } from './date-names.ts'

/** Regular expressions (flag `u`) for what stands right before or after a date or a weekday. */
export interface WeekdayPatterns {
  /** A weekday before a date; groups `long`, `brief` and `single`. */
  readonly before: RegExp
  /** A weekday after a date; the same groups. */
  readonly after: RegExp
  /** Another weekday before a weekday: `Monday to`. */
  readonly otherBefore: RegExp
  /** Another weekday after a weekday: ` to Friday`. */
  readonly otherAfter: RegExp
  /** A word before a weekday that makes it any such day: `every`. */
  readonly every: RegExp
  /** A word before a date that opens a clause a weekday may follow: `since`. */
  readonly since: RegExp
  /** What follows a weekday that is no end of a byline: `, Tuesday is group day`. */
  readonly goesOn: RegExp
}

// CLDR writes some words between a weekday and a day, such as Danish `den`; people write more.
const linkingWords = 'the de den der dem le la el il o tarihli tarihinde günü को'

const everyWords =
  'every each elke iedere elk her jeden jede jeder हर प्रत्येक chaque cada ogni hver varje каждый каждую каждое'

const sinceWords =
  'from since until till by vanaf sinds tot ab seit bis depuis dès desde hasta dal dalla с до по з від do'

// Before a time, the end of a sentence or a place in it that Turkish and Hindi give a date.
const followingWords = 'at om um à alle saat günü को की के kl klo в о'

const letter = String.raw`[\p{L}\p{M}]`
const edge = `(?<!${letter})`
const end = `(?!${letter})`
const space = String.raw`[\s,،/&+–—〜～-]`

export const weekdayPatterns: (locale: Locale) => WeekdayPatterns = perLocale((locale) => {
  const { weekdays, short } = dateNames(locale)
  const names = [...weekdays.keys()].filter((name) => !short.has(name))
  const long = anyOf(names)
  const brief = anyOf([...short].filter((name) => name.length > 1))
  // A Chinese or Japanese abbreviation is one character, and a word of its own outside brackets.
  const single = anyOf([...short].filter((name) => name.length === 1))
  const linking = anyOf([...keysOf(linkingWords), ...wordsBetween(locale)])
  const near = String.raw`[\s,،()（）–—·/-]{0,4}(?:${linking}[\s,،]{1,2}){0,2}`
  const tight = String.raw`[\s,،.(（]{0,3}`
  const name = `(?<long>${long})${names.some(isUnspaced) ? '' : end}`
  const abbreviation = `(?<brief>${brief})${end}`
  const bracketed = `[(（](?<single>${single})[)）]`
  const other = `(?:${long}|${brief}${end})`
  const joint = String.raw`(?:\.(?=[–—-])|'?)(?:${space}{0,3}${letter}{0,7}${space}{1,3}|[至到から、]{1,2})`
  return {
    before: pattern(
      String.raw`(?:${edge}${name}${near}|${edge}${abbreviation}${tight}|${bracketed}\s?)$`,
    ),
    after: pattern(
      String.raw`^(?:(?:\.(?!\s))?${near}${name}|${tight}${abbreviation}|\s?${bracketed})`,
    ),
    otherBefore: pattern(`${edge}${other}${joint}$`),
    otherAfter: pattern(`^${joint}${other}`),
    every: pattern(`(?:${edge}${anyOf(keysOf(everyWords))}${space}{1,2}|[每毎])$`),
    since: pattern(String.raw`${edge}${anyOf(keysOf(sinceWords))}\s(?:${linking}\s)?$`),
    goesOn: pattern(endsWithWeekday(locale) || names.some(isUnspaced) ? '(?!)' : goesOn(locale)),
  }
})

function pattern(source: string): RegExp {
  return new RegExp(source, 'u')
}

function keysOf(words: string): readonly string[] {
  return words.split(' ').map(searchKey)
}

/** Scripts without spaces, and Korean with its particles, write on right after a weekday. */
function isUnspaced(name: string): boolean {
  const script = scriptOf(name)
  return script !== undefined && (unspacedScripts.has(script) || script === 'Hangul')
}

function fullDate(locale: Locale): readonly Intl.DateTimeFormatPart[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
    dateStyle: 'full',
    timeZone: 'UTC',
  })
  return format.formatToParts(Date.UTC(2024, 0, 2))
}

function wordsBetween(locale: Locale): readonly string[] {
  const parts = fullDate(locale)
  const at = parts.findIndex(({ type }) => type === 'weekday')
  return [parts[at - 1], parts[at + 1]].flatMap((part) =>
    part?.type === 'literal' ? (searchKey(part.value).match(/[\p{L}\p{M}]+/gu) ?? []) : [],
  )
}

function endsWithWeekday(locale: Locale): boolean {
  return fullDate(locale).findLast(({ type }) => type !== 'literal')?.type === 'weekday'
}

function goesOn(locale: Locale): string {
  const words = anyOf([...keysOf(followingWords), ...dayPeriods(locale).keys()])
  return String.raw`^\s+(?!${words}${end})${letter}`
}
