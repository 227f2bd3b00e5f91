import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { type Claim, readClaims } from '../metadata/claims.ts'
import type { Facts } from '../model/facts.ts'
import type { Problem } from '../model/finding.ts'
import type { Segment } from '../model/segment.ts'
import { locate } from '../model/trace.ts'
import { type DateHit, readDates } from '../text/dates.ts'
import { shorten } from '../text/shorten.ts'
import { countWords } from '../text/words.ts'
import { pageClaimProblems, targetClaimProblems } from './metadata/claim-problems.ts'
import { sameDay, targetDateProblems, weekdayProblems } from './metadata/date-problems.ts'
import { frontMatterProblems } from './metadata/front-matter-problems.ts'
import type { Rule } from './rule.ts'

export const metadataMismatch: Rule = {
  id: 'metadata-mismatch',
  severity: 'error',
  mqm: 'Accuracy/Mistranslation',
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
      fixed: 'Reading time 1 minute\n\nOne short page.\n',
    },
    {
      verdict: 'wrong',
      locale: 'en',
      document: '---\ntitle: Rest\nreadingTime: 7\n---\n\nOne short page.\n',
      finds: '7',
      fixed: '---\ntitle: Rest\nreadingTime: 1\n---\n\nOne short page.\n',
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
    const { locale, facts, labels } = context
    const read = context.segments.map((segment): ReadSegment => {
      const text = maskCodes(segment.text)
      const claims = readClaims(text, locale, labels[locale])
      return { segment, text, claims, dates: readDates(text, locale) }
    })
    const bylines = ownBylines(read)
    const ofBylines = bylines.reduce((sum, { text }) => sum + countWords(text, locale), 0)
    const counts = [facts.words, facts.words - ofBylines] as const
    for (const item of read) {
      const { segment, text, claims, dates } = item
      const isOwn = bylines.includes(item)
      const problems = [
        ...dates.flatMap((date) => [
          ...weekdayProblems(date, text, locale),
          ...(isOwn ? publicationProblems(date, facts) : []),
        ]),
        ...(isOwn ? pageClaimProblems(claims, text, counts, context) : []),
      ]
      for (const problem of problems) yield placed(problem, segment)
    }
    yield* frontMatterProblems(context, counts)
  },
  *unit(context) {
    const { unit, locale, sourceLocale } = context
    const target = maskCodes(unit.target)
    const source = maskCodes(unit.source)
    const dates = readDates(target, locale)
    yield* targetDateProblems(dates, readDates(source, sourceLocale), { ...unit, locale })
    yield* targetClaimProblems(target, source, context)
  },
}

interface ReadSegment {
  readonly segment: Segment
  readonly text: string
  readonly claims: readonly Claim[]
  readonly dates: readonly DateHit[]
}

/**
 * The segments in which the page speaks of itself: the first bylines in a row, under no more than the
 * title. Others belong to the cards of other pages, which say what those pages are.
 */
function ownBylines(read: readonly ReadSegment[]): readonly ReadSegment[] {
  const body = read.filter(({ segment }) => segment.role !== 'front-matter')
  const isOne = (item: ReadSegment) => isByline(item.text, item.claims, item.dates)
  const start = body.findIndex(isOne)
  const before = body.slice(0, Math.max(0, start))
  if (start < 0 || before.filter(({ segment }) => segment.role === 'heading').length > 1) return []
  const length = body.slice(start).findIndex((item) => !isOne(item))
  return length < 0 ? body.slice(start) : body.slice(start, start + length)
}

/** A byline is short, and states a reading time, a word count or the very minute of publication. */
const bylineWords = 30

function isByline(text: string, claims: readonly unknown[], dates: readonly DateHit[]): boolean {
  const isDated = dates.some((date) => date.time !== undefined && date.weekday !== undefined)
  return (claims.length > 0 || isDated) && countWords(text, 'und') <= bylineWords
}

function* publicationProblems(found: DateHit, { date }: Facts): Iterable<Problem> {
  if (!date || (sameDay(found, date) && sameTime(found, date))) return
  const [month, day, hour, minute] = [date.month, date.day, date.hour, date.minute].map((part) =>
    String(part ?? 0).padStart(2, '0'),
  )
  const isDay = !sameDay(found, date)
  const expected = isDay ? `${date.year}-${month}-${day}` : `${hour}:${minute}`
  const at = isDay ? found : (found.timeRange ?? found)
  yield {
    message: `Unexpected ${isDay ? 'date' : 'time'} \`${shorten(found.text, 30)}\`, expected \`${expected}\` as in the front matter`,
    at: { start: at.start, end: at.end },
    actual: found.text,
    expected,
  }
}

function sameTime({ time }: DateHit, { hour, minute }: NonNullable<Facts['date']>): boolean {
  return !time || hour === undefined || (time.hour === hour && time.minute === minute)
}

/** Offsets of the segment's text as offsets of its file. */
function placed(problem: Problem, { trace }: Segment): Problem {
  const at = locate(trace, problem.at)
  const { fix } = problem
  if (!fix) return { ...problem, at }
  const edits = fix.edits.map((edit) => ({ ...locate(trace, edit), text: edit.text }))
  return { ...problem, at, fix: { ...fix, edits } }
}
