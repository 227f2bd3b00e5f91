import { type Claim, readClaims } from '../../metadata/claims.ts'
import { acceptsMinutes, acceptsWords, readingMinutes } from '../../metadata/facts.ts'
import { restateClaim } from '../../metadata/restate-claim.ts'
import type { Problem } from '../../model/finding.ts'
import type { RuleContext, UnitContext } from '../rule.ts'

/**
 * Reading times and word counts that a page's own words contradict.
 * @param counts how many words the page has, with its byline and without; either will do.
 */
export function* pageClaimProblems(
  claims: readonly Claim[],
  text: string,
  counts: readonly [all: number, body: number],
  context: RuleContext,
): Iterable<Problem> {
  const { wordsPerMinute } = context
  const [, body] = counts
  for (const claim of claims) {
    if (claim.kind === 'words') {
      if (counts.some((words) => acceptsWords(claim.words, words, claim.approximate))) continue
      yield claimProblem(claim, text, { value: body, because: 'words counted' }, context)
    } else {
      if (counts.some((words) => acceptsMinutes(claim.minutes, words, wordsPerMinute))) continue
      const value = readingMinutes(body, wordsPerMinute)
      yield claimProblem(claim, text, { value, because: `for ${body} words` }, context)
    }
  }
}

/** Reading times and word counts of a target that are neither its source's nor its own page's. */
export function* targetClaimProblems(
  target: string,
  source: string,
  context: UnitContext,
): Iterable<Problem> {
  const { locale, sourceLocale, labels } = context
  const wanted = readClaims(source, sourceLocale, labels[sourceLocale])
  if (!wanted.length) return
  for (const claim of readClaims(target, locale, labels[locale])) {
    const other = wanted.find(({ kind }) => kind === claim.kind)
    if (!other || valueOf(other) === valueOf(claim) || isOwn(claim, context)) continue
    const because = 'as in the source'
    yield {
      ...claimProblem(claim, target, { value: valueOf(other), because }, context),
      source: { start: other.start, end: other.end },
    }
  }
}

function isOwn(claim: Claim, { page, wordsPerMinute }: UnitContext): boolean {
  if (!page) return false
  return claim.kind === 'words'
    ? acceptsWords(claim.words, page.words, true)
    : acceptsMinutes(claim.minutes, page.words, wordsPerMinute)
}

function valueOf(claim: Claim): number {
  return claim.kind === 'words' ? claim.words : claim.minutes
}

function claimProblem(
  claim: Claim,
  text: string,
  right: { readonly value: number; readonly because: string },
  { locale, labels }: RuleContext,
): Problem {
  const at = claim.numberRange
  const actual = text.slice(at.start, at.end)
  const expected = String(right.value)
  const what = claim.kind === 'words' ? 'word count' : 'reading time'
  const edit = restateClaim(text, claim, right.value, { locale, labels: labels[locale] ?? {} })
  return {
    message: `Unexpected ${what} \`${actual}\`, expected \`${expected}\` ${right.because}`,
    at,
    actual,
    expected,
    help: 'Let Dragoman compute it in a `<!-- dragoman byline -->` region.',
    fix: { safety: 'safe', edits: [edit] },
  }
}
