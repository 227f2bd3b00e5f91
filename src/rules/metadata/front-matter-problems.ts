import { acceptsMinutes, acceptsWords, readingMinutes } from '../../metadata/facts.ts'
import type { Range } from '../../model/edit.ts'
import type { Problem } from '../../model/finding.ts'
import { readDates } from '../../text/dates.ts'
import { digitsLike } from '../../text/digits.ts'
import { shorten } from '../../text/shorten.ts'
import { readNumbers } from '../../text/numbers.ts'
import type { SourceContext } from '../rule.ts'
import { weekdayProblems } from './date-problems.ts'

/** Keys under which site generators keep what can be computed, without case, `-` and `_`. */
const minutesKeys: ReadonlySet<string> = new Set(['readingtime', 'readtime', 'timetoread'])
const wordsKeys: ReadonlySet<string> = new Set(['wordcount', 'words'])

/** Typed facts in front matter that are not what they should be. Ranges are offsets in the file. */
export function* frontMatterProblems(
  context: SourceContext,
  counts: readonly [all: number, body: number],
): Iterable<Problem> {
  const { text, locale, frontMatter, segments } = context
  for (const [key, place] of frontMatter.places) {
    if (key.endsWith(']')) continue
    const isSegment = segments.some(({ start, end }) => start < place.end && place.start < end)
    const value = text.slice(place.start, place.end)
    if (!isSegment)
      for (const date of readDates(value, locale))
        for (const problem of weekdayProblems(date, value, locale))
          yield moved(problem, place.start)
    yield* countProblems(key, { value, start: place.start }, counts, context)
    if (key === 'date') yield* unreadableDate(value, place, context)
  }
}

/** A date nobody can compute with is missing from every byline. */
function* unreadableDate(
  value: string,
  at: Range,
  { facts, regions }: SourceContext,
): Iterable<Problem> {
  const isShown = regions.some(({ kind }) => kind === 'byline')
  const isMeant = /^["']?\d{4}-\d/.test(value)
  if (facts.date || !(isShown || isMeant) || value === '') return
  yield {
    message: `Unexpected date \`${shorten(value, 30)}\`, expected one such as \`2024-01-02\``,
    at,
    actual: value,
    help: 'Write it as ISO 8601 does: `2024-01-02`, `2024-01-02T02:55:00` or with an offset.',
  }
}

function* countProblems(
  key: string,
  { value, start }: { readonly value: string; readonly start: number },
  counts: readonly [all: number, body: number],
  { locale, wordsPerMinute }: SourceContext,
): Iterable<Problem> {
  const name = key.toLowerCase().replace(/[-_]/g, '')
  const isMinutes = minutesKeys.has(name)
  if (!isMinutes && !wordsKeys.has(name)) return
  const [number, other] = readNumbers(value, locale)
  if (!number || other) return
  const claimed = Number(number.value)
  const accepts = (words: number) =>
    isMinutes ? acceptsMinutes(claimed, words, wordsPerMinute) : acceptsWords(claimed, words, true)
  if (counts.some(accepts)) return
  const [, body] = counts
  const expected = String(isMinutes ? readingMinutes(body, wordsPerMinute) : body)
  const at = { start: start + number.start, end: start + number.end }
  yield {
    message: `Unexpected ${isMinutes ? 'reading time' : 'word count'} \`${number.text}\`, expected \`${expected}\` for ${body} words`,
    at,
    actual: number.text,
    expected,
    fix: { safety: 'safe', edits: [{ ...at, text: digitsLike(expected, number.text) }] },
  }
}

function moved(problem: Problem, by: number): Problem {
  const move = <Of extends Range>(range: Of): Of => ({
    ...range,
    start: range.start + by,
    end: range.end + by,
  })
  const { fix } = problem
  return {
    ...problem,
    at: move(problem.at),
    ...(fix && { fix: { ...fix, edits: fix.edits.map(move) } }),
  }
}
