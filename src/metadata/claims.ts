import type { Range } from '../model/edit.ts'
import type { Locale } from '../model/locale.ts'
import { type Searchable, searchable } from '../text/searchable.ts'
import { readNumbers } from '../text/numbers.ts'
import { type ClaimKind, type ClaimPattern, claimPatterns } from './claim-patterns.ts'

interface ClaimRange extends Range {
  /** The number alone, where a fix would write. */
  readonly numberRange: Range
}

/** A computed fact that a text states. */
export type Claim =
  | (ClaimRange & { readonly kind: 'reading-time'; readonly minutes: number })
  | (ClaimRange & { readonly kind: 'words'; readonly words: number; readonly approximate: boolean })

/**
 * The reading times and word counts a text claims for its page, in its order. They are known by the
 * locale's own labels (`readingTime_*`, `words_*`) and by what bylines usually say. Ordinary prose
 * claims nothing: what starts with its number must be a field of its own (the whole text, or between
 * `·`, `|` and the like), and a count of words needs a `~` or a reading time beside it as well.
 */
export function readClaims(
  text: string,
  locale: Locale,
  labels: Readonly<Record<string, string>> = {},
): readonly Claim[] {
  if (!/\p{Nd}/u.test(text)) return []
  const plain = searchable(text)
  const patterns = claimPatterns(locale, labels)
  const found = (kind: ClaimKind, edges: Edges) =>
    patterns
      .filter((pattern) => pattern.kind === kind)
      .flatMap((pattern) => matches(plain.text, pattern, edges))
  const times = longest(
    found('reading-time', loose).filter(
      (match) => match.isField || (match.isNamed && !goesOn(text, plain, match)),
    ),
  )
  const words = times.length
    ? found('words', loose).filter((match) => match.hasTilde || match.isField)
    : found('words', strict).filter(
        (match) => match.isField && (match.isApproximate || match.isNamed),
      )
  return [...times, ...longest(words)]
    .flatMap((match) => claimOf(match, { text, plain, locale }) ?? [])
    .toSorted((a, b) => a.start - b.start)
}

/** What may stand around a field of a byline; emphasis marks do not count. */
interface Edges {
  readonly start: RegExp
  readonly end: RegExp
}

const strict: Edges = {
  start: /(?:^|[·•|‧∙⋅・—–/\n])[\s*_]*$/u,
  end: /^[\s*_]*[.।。]?[\s*_]*(?:$|[·•|‧∙⋅・—–/\n])/u,
}

// Beside a reading time, and for phrases that say what they are, commas and brackets do as well.
const loose: Edges = {
  start: /(?:^|[·•|‧∙⋅・—–/\n(,;:.।。、])[\s*_]*$/u,
  end: /^[\s*_]*[.।。]?[\s*_]*(?:$|[·•|‧∙⋅・—–/\n(),、])/u,
}

interface Match extends Range {
  readonly kind: ClaimKind
  readonly number: Range
  readonly hasTilde: boolean
  readonly isApproximate: boolean
  /** Words before the number say what it is. */
  readonly isNamed: boolean
  /** Nothing else stands between its separators. */
  readonly isField: boolean
}

function matches(text: string, { kind, pattern }: ClaimPattern, edges: Edges): readonly Match[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { lead = '', about = '', count = '' } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const number = start + lead.length + about.length
    return {
      kind,
      start,
      end,
      number: { start: number, end: number + count.length },
      hasTilde: /[~≈]/.test(about),
      isApproximate: about.trim() !== '',
      isNamed: /\p{L}{2}|\p{Script=Han}/u.test(lead),
      isField: edges.start.test(text.slice(0, start)) && edges.end.test(text.slice(end)),
    }
  })
}

/** Does the sentence go on after it? `Reading time 10 minutes a day is enough` is prose. */
function goesOn(text: string, plain: Searchable, { start, end }: Match): boolean {
  return /^\s+[\p{Ll}\p{Lo}]/u.test(text.slice(plain.rangeOf(start, end).end))
}

/** Matches that do not overlap; the longest reading of a place wins. */
function longest(matches: readonly Match[]): readonly Match[] {
  const sorted = matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const chosen: Match[] = []
  for (const match of sorted)
    if (!chosen.some((other) => match.start < other.end && other.start < match.end))
      chosen.push(match)
  return chosen
}

function claimOf(
  match: Match,
  {
    text,
    plain,
    locale,
  }: { readonly text: string; readonly plain: Searchable; readonly locale: Locale },
): Claim | undefined {
  const range = plain.rangeOf(match.start, match.end)
  const numberRange = plain.rangeOf(match.number.start, match.number.end)
  const [hit, other] = readNumbers(text.slice(numberRange.start, numberRange.end), locale)
  const value = Number(hit?.value)
  if (other || !Number.isInteger(value)) return undefined
  return match.kind === 'words'
    ? { kind: 'words', words: value, approximate: match.isApproximate, ...range, numberRange }
    : { kind: 'reading-time', minutes: value, ...range, numberRange }
}
