import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { matchesKey } from '../markdown/slots/selector.ts'
import { type Claim, readClaims } from '../metadata/claims.ts'
import { acceptsMinutes, acceptsWords, readingMinutes } from '../metadata/facts.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import { locate } from '../model/trace.ts'
import { type DateHit, readDates, weekdayName, weekdayOf } from '../text/dates.ts'
import type { Rule, SourceContext, UnitContext } from './rule.ts'

export const metadataMismatch: Rule = {
  id: 'metadata-mismatch',
  severity: 'error',
  summary: 'A typed date, weekday, reading time or word count is not what it should be',
  why:
    'Readers check a date against its weekday, and a page against its promise. What can be computed ' +
    'is better computed: put it in a `<!-- dragoman byline -->` region.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      because: 'January 2, 2024 was a Tuesday.',
      document: 'Published Monday, January 2, 2024.\n',
      finds: 'Monday',
      fixed: 'Published Tuesday, January 2, 2024.\n',
    },
    {
      verdict: 'wrong',
      locale: 'en',
      document: 'Reading time 9 minutes\n\nOne short page.\n',
      finds: '9',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Published Tuesday, January 2, 2024',
      target: 'Gepubliceerd op maandag 2 januari 2024',
      finds: 'maandag',
      fixed: 'Gepubliceerd op dinsdag 2 januari 2024',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Published January 2, 2024',
      target: '3 Ocak 2024 tarihinde yayımlandı',
      finds: '3 Ocak 2024',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Published Tuesday, January 2, 2024',
      target: 'मंगलवार, २ जनवरी २०२४ को प्रकाशित',
    },
  ],
  *source(context) {
    for (const segment of context.segments) {
      const text = maskCodes(segment.text)
      for (const problem of sourceProblems(text, context)) {
        const at = locate(segment.trace, problem.at)
        const edits = problem.fix?.edits.map((edit) => ({ ...locate(segment.trace, edit), text: edit.text }))
        yield { ...problem, at, ...(problem.fix && edits && { fix: { ...problem.fix, edits } }) }
      }
    }
  },
  *unit(context) {
    const { unit, locale, sourceLocale } = context
    const target = maskCodes(unit.target)
    const source = maskCodes(unit.source)
    const dates = readDates(target, locale)
    const wanted = readDates(source, sourceLocale)
    for (const date of dates) yield* weekdayProblems(date, target, locale)
    yield* dateProblems(dates, wanted, context)
    yield* claimProblems(target, source, context)
    if (!dates.length) yield* equalProblems(context)
  },
}

function* sourceProblems(text: string, context: SourceContext): Iterable<Problem> {
  const { locale, facts, wordsPerMinute } = context
  const claims = readClaims(text, locale, context.labels[locale])
  const dates = readDates(text, locale)
  for (const date of dates) {
    yield* weekdayProblems(date, text, locale)
    if (isByline(date, claims) && facts.date && !sameDay(date, facts.date))
      yield {
        message: `Unexpected date \`${date.text}\`, expected ${facts.date.year}-${two(facts.date.month)}-${two(facts.date.day)} as in the front matter`,
        at: date,
        actual: date.text,
      }
  }
  for (const claim of claims) {
    const minutes = readingMinutes(facts.words, wordsPerMinute)
    if (claim.kind === 'reading-time' && !acceptsMinutes(claim.minutes, facts.words, wordsPerMinute))
      yield claimProblem(claim, text, `${minutes}`, `for ${facts.words} words`)
    if (claim.kind === 'words' && !acceptsWords(claim.words, facts.words, claim.approximate))
      yield claimProblem(claim, text, `${facts.words}`, 'words counted')
  }
}

// A date beside a reading time or a clock time is the page's own; others are part of the story.
function isByline(date: DateHit, claims: readonly Claim[]): boolean {
  return claims.length > 0 || (date.time !== undefined && date.weekday !== undefined)
}

function* weekdayProblems(date: DateHit, text: string, locale: Locale): Iterable<Problem> {
  const right = weekdayOf(date.year, date.month, date.day)
  const range = date.weekdayRange
  if (date.weekday === undefined || date.weekday === right || !range) return
  const actual = text.slice(range.start, range.end)
  const expected = inCaseOf(actual, weekdayNameLike(actual, date.weekday, right, locale), locale)
  yield {
    message: `Unexpected weekday \`${actual}\`, expected \`${expected}\` for this date`,
    at: range,
    actual,
    expected,
    fix: { safety: 'safe', edits: [{ ...range, text: expected }] },
  }
}

function weekdayNameLike(actual: string, claimed: number, right: number, locale: Locale): string {
  const long = weekdayName(claimed, locale, 'long')
  const isShort = [...actual].length < [...long].length
  return weekdayName(right, locale, isShort ? 'short' : 'long')
}

function inCaseOf(actual: string, name: string, locale: Locale): string {
  const [first = ''] = actual
  const isUpper = first !== first.toLocaleLowerCase(locale)
  const [head = '', ...rest] = name
  return (isUpper ? head.toLocaleUpperCase(locale) : head) + rest.join('')
}

function* dateProblems(
  dates: readonly DateHit[],
  wanted: readonly DateHit[],
  { unit }: UnitContext,
): Iterable<Problem> {
  if (!wanted.length) return
  for (const date of dates) {
    if (wanted.some((other) => sameDay(date, other) && sameTime(date, other))) continue
    const [first] = wanted
    if (!first) continue
    const dayIsRight = wanted.some((other) => sameDay(date, other))
    const at = dayIsRight ? (date.timeRange ?? date) : dayRange(date)
    const other = dayIsRight ? (first.timeRange ?? first) : first
    const expected = unit.source.slice(other.start, other.end)
    const actual = unit.target.slice(at.start, at.end)
    yield {
      message: `Unexpected ${dayIsRight ? 'time' : 'date'} \`${actual}\`, expected \`${expected}\` as in the source`,
      at,
      actual,
      expected,
      source: { start: other.start, end: other.end },
    }
  }
}

function dayRange(date: DateHit): Range {
  return { start: date.start, end: date.end }
}

function sameDay(
  a: { readonly year: number; readonly month: number; readonly day: number },
  b: { readonly year: number; readonly month: number; readonly day: number },
): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}

function sameTime(a: DateHit, b: DateHit): boolean {
  if (!a.time || !b.time) return true
  return a.time.hour === b.time.hour && a.time.minute === b.time.minute
}

function* claimProblems(target: string, source: string, context: UnitContext): Iterable<Problem> {
  const { locale, sourceLocale, labels } = context
  const wanted = readClaims(source, sourceLocale, labels[sourceLocale])
  for (const claim of readClaims(target, locale, labels[locale])) {
    const other = wanted.find(({ kind }) => kind === claim.kind)
    if (!other || valueOf(other) === valueOf(claim)) continue
    yield {
      ...claimProblem(claim, target, `${valueOf(other)}`, 'as in the source'),
      source: { start: other.start, end: other.end },
    }
  }
}

function valueOf(claim: Claim): number {
  return claim.kind === 'words' ? claim.words : claim.minutes
}

function claimProblem(claim: Claim, text: string, expected: string, because: string): Problem {
  const { numberRange } = claim
  const actual = text.slice(numberRange.start, numberRange.end)
  const what = claim.kind === 'words' ? 'word count' : 'reading time'
  return {
    message: `Unexpected ${what} \`${actual}\`, expected \`${expected}\` ${because}`,
    at: numberRange,
    actual,
    expected,
    help: 'Let Dragoman compute it in a `<!-- dragoman byline -->` region.',
    fix: { safety: 'safe', edits: [{ ...numberRange, text: expected }] },
  }
}

/** Values that must agree in every locale: a translated one may only be spelt another way. */
function* equalProblems(context: UnitContext): Iterable<Problem> {
  const { unit, segment, equal } = context
  const key = segment?.key
  if (key === undefined || !equal.some((selector) => matchesKey(selector, key))) return
  if (unit.target.normalize('NFC') === unit.source.normalize('NFC')) return
  yield {
    message: `Unexpected \`${unit.target}\` for \`${key}\`, expected \`${unit.source}\` in every locale`,
    at: { start: 0, end: unit.target.length },
    actual: unit.target,
    expected: unit.source,
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

