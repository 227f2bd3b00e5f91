import type { Range } from '../../model/edit.ts'
import type { Term } from '../../model/glossary.ts'
import type { Locale } from '../../model/locale.ts'
import { findForms, type FoundForm, hasForm, termText, type TermText } from './find-forms.ts'
import type { PreparedTerm } from './prepare-terms.ts'

/** A form the glossary avoids, where a text has it. */
export interface AvoidedTerm extends Range {
  readonly term: Term
  /** The preferred form, if the glossary has one. */
  readonly expected?: string
  /** Is it written without an ending, so that the preferred form can stand in its place? */
  readonly isPlain: boolean
}

/** A term of the source that the translation has in no form the glossary knows. */
interface MissingTerm {
  readonly term: Term
  readonly expected: string
  /** Where the source has it. */
  readonly at: readonly Range[]
}

export interface TermComparison {
  readonly avoided: readonly AvoidedTerm[]
  readonly missing: readonly MissingTerm[]
}

interface Asked {
  readonly locale: Locale
  readonly sourceLocale: Locale
  readonly terms: readonly PreparedTerm[]
}

/**
 * Compares the terms of a translation with those of its source; codes, names and addresses in both
 * must be masked. A form to avoid is one only where it stands for its term: the source has the term,
 * and the translation has it rightly less often.
 */
export function compareTerms(source: string, target: string, asked: Asked): TermComparison {
  const meant = termsIn(termText(source, asked.sourceLocale), asked.terms)
  if (!meant.size) return { avoided: [], missing: [] }
  const text = termText(target, asked.locale)
  const found = formsIn(text, [...meant.keys()], asked.locale)
  const avoided: AvoidedTerm[] = []
  const missing: MissingTerm[] = []
  for (const [prepared, at] of meant) {
    const forms = prepared.byLocale[asked.locale]
    if (!forms) continue
    const { right, wrong } = found.get(prepared) ?? { right: [], wrong: [] }
    const expected = forms.right[0]?.text
    if (right.length >= at.length) continue
    for (const one of wrong) avoided.push(avoidedTerm(prepared.term, one, expected))
    const has =
      right.length > 0 || wrong.length > 0 || forms.right.some((form) => hasForm(text, form))
    if (!has && expected !== undefined) missing.push({ term: prepared.term, expected, at })
  }
  return { avoided: avoided.toSorted((a, b) => a.start - b.start), missing }
}

/** The forms a text in the source's own locale should not use. */
export function findAvoided(
  source: string,
  { locale, terms }: Pick<Asked, 'locale' | 'terms'>,
): readonly AvoidedTerm[] {
  const text = termText(source, locale)
  const found = formsIn(text, terms, locale)
  return [...found]
    .flatMap(([{ term, byLocale }, { wrong }]) => {
      const expected = byLocale[locale]?.right[0]?.text ?? term.source
      return wrong.map((one) => avoidedTerm(term, one, expected))
    })
    .toSorted((a, b) => a.start - b.start)
}

function avoidedTerm(
  term: Term,
  { start, end, isPlain }: FoundForm,
  expected: string | undefined,
): AvoidedTerm {
  return { term, start, end, isPlain, ...(expected !== undefined && { expected }) }
}

/** Which terms a source has, and where; of those that overlap, the longest. */
function termsIn(
  text: TermText,
  terms: readonly PreparedTerm[],
): ReadonlyMap<PreparedTerm, readonly Range[]> {
  const all = terms.flatMap((prepared) =>
    prepared.source.flatMap((form) =>
      findForms(text, form).map((found) => ({ ...found, prepared })),
    ),
  )
  return Map.groupBy(apart(all), ({ prepared }) => prepared)
}

interface Sorted {
  readonly right: readonly FoundForm[]
  readonly wrong: readonly FoundForm[]
}

/** The forms of the terms in a text; of those that overlap the longest, and of those the right one. */
function formsIn(
  text: TermText,
  terms: readonly PreparedTerm[],
  locale: Locale,
): ReadonlyMap<PreparedTerm, Sorted> {
  const all = terms.flatMap((prepared) => {
    const { right = [], wrong = [] } = prepared.byLocale[locale] ?? {}
    const own = prepared.byLocale[locale]?.right.length ? [] : prepared.source
    return [
      ...[...right, ...own].map((form) => ({ form, isRight: true })),
      ...wrong.map((form) => ({ form, isRight: false })),
    ].flatMap(({ form, isRight }) =>
      findForms(text, form).map((found) => ({ ...found, prepared, isRight })),
    )
  })
  const byTerm = Map.groupBy(apart(all), ({ prepared }) => prepared)
  return new Map(
    [...byTerm].map(([prepared, found]) => [
      prepared,
      {
        right: found.filter(({ isRight }) => isRight),
        wrong: found.filter(({ isRight }) => !isRight),
      },
    ]),
  )
}

/** The longest of those that overlap, right before wrong; in order. */
function apart<Found extends Range & { readonly isRight?: boolean; readonly isPlain: boolean }>(
  all: readonly Found[],
): readonly Found[] {
  const rank = ({ isRight = true, isPlain }: Found): number => (isPlain ? 0 : 2) + (isRight ? 0 : 1)
  const sorted = all.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start,
  )
  const chosen: Found[] = []
  for (const one of sorted)
    if (chosen.every(({ start, end }) => end <= one.start || start >= one.end)) chosen.push(one)
  return chosen.toSorted((a, b) => a.start - b.start)
}
