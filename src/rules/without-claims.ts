import { masked } from '../text/masked.ts'
import { readClaims } from '../metadata/claims.ts'
import type { Range } from '../model/edit.ts'
import { type DateHit, rangesOf, readDates } from '../text/dates.ts'
import { dateMismatches } from './metadata/date-problems.ts'
import type { RuleContext } from './rule.ts'

interface Texts {
  readonly source: string
  readonly target: string
}

/**
 * The texts with what `metadata-mismatch` judges masked on both sides: typed facts that both state, and
 * the dates and times it finds wrong. Whatever only one side words as such stays, for its digits count.
 */
export function withoutClaims({ source, target }: Texts, context: RuleContext): Texts {
  const { locale, sourceLocale, labels } = context
  const stated = readClaims(source, sourceLocale, labels[sourceLocale])
  // What only one side states stays on it.
  const restated = stated.length ? readClaims(target, locale, labels[locale]) : []
  const wrong = dateMismatches(readDates(target, locale), readDates(source, sourceLocale))
  return {
    source: without(source, [
      ...stated.filter(({ kind }) => restated.some((other) => other.kind === kind)),
      ...wrong.flatMap(({ other, isTime }) => judged(other, isTime)),
    ]),
    target: without(target, [
      ...restated.filter(({ kind }) => stated.some((other) => other.kind === kind)),
      ...wrong.flatMap(({ date, isTime }) => judged(date, isTime)),
    ]),
  }
}

function judged(date: DateHit, isTime: boolean): readonly Range[] {
  return isTime ? [date.timeRange ?? date] : rangesOf(date)
}

function without(text: string, ranges: readonly Range[]): string {
  let out = text
  for (const { start, end } of ranges)
    out = out.slice(0, start) + masked.repeat(end - start) + out.slice(end)
  return out
}
