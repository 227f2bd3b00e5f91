import type { Term } from '../../model/glossary.ts'
import type { Locale } from '../../model/locale.ts'
import { forLocale } from '../prepare-brands.ts'
import { termForm, type TermForm } from './term-form.ts'

/** A term with its forms in every locale, ready to be looked for. */
export interface PreparedTerm {
  readonly term: Term
  /** How the source writes it. */
  readonly source: readonly TermForm[]
  readonly byLocale: Readonly<Record<Locale, LocaleForms>>
}

interface LocaleForms {
  /** The preferred form first, then what is admitted beside it; empty when any word will do. */
  readonly right: readonly TermForm[]
  readonly wrong: readonly TermForm[]
}

/** Does once what does not depend on a text. */
export function prepareTerms(
  terms: readonly Term[],
  sourceLocale: Locale,
  locales: readonly Locale[],
): readonly PreparedTerm[] {
  return terms.map((term) => {
    const isExact = term.case === 'exact'
    const formsIn = (locale: Locale, forms: readonly string[]) => {
      const stems = forLocale(term.stems, locale) ?? []
      return forms.map((form) => termForm(form, locale, { stems, isExact }))
    }
    const of = (locale: Locale): LocaleForms => ({
      right: formsIn(locale, [
        ...(forLocale(term.use, locale) ?? []),
        ...(forLocale(term.admit, locale) ?? []),
      ]),
      wrong: formsIn(locale, [
        ...(forLocale(term.avoid, locale) ?? []),
        ...(term.avoid['*'] ?? []),
      ]),
    })
    const own = [
      term.source,
      ...(forLocale(term.use, sourceLocale) ?? []),
      ...(forLocale(term.admit, sourceLocale) ?? []),
    ].flatMap(withEitherGap)
    const avoided = forLocale(term.avoid, sourceLocale) ?? []
    const here = [...new Set([sourceLocale, ...locales])]
    return {
      term,
      source: formsIn(
        sourceLocale,
        [...new Set(own)].filter((form) => !avoided.includes(form)),
      ),
      byLocale: Object.fromEntries(here.map((locale) => [locale, of(locale)])),
    }
  })
}

/** Sources write `side effect` and `side-effect profile`. */
function withEitherGap(form: string): readonly string[] {
  return [form, form.replaceAll(' ', '-'), form.replaceAll('-', ' ')]
}
