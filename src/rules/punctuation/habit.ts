import type { Locale } from '../../model/locale.ts'
import type { ProjectIndex, UnitContext } from '../rule.ts'

/** How often a form is written, in the document of a unit and in its whole locale. */
export interface Habit {
  readonly here: (form: string) => number
  readonly everywhere: (form: string) => number
}

/**
 * How translators of a project write what may be written in several ways: a house style kept all over
 * is one decision, not a fault of every text. Every text of a locale is read once.
 */
export function habitOf(
  formsIn: (text: string, locale: Locale) => readonly string[],
): (context: UnitContext) => Habit {
  const known = new WeakMap<ProjectIndex, Map<Locale, Counts>>()
  return ({ index, locale, document = '' }) => {
    const locales = known.get(index) ?? new Map<Locale, Counts>()
    known.set(index, locales)
    const counts = locales.get(locale) ?? countAll(index, locale, formsIn)
    locales.set(locale, counts)
    return {
      here: (form) => counts.byDocument.get(document)?.get(form) ?? 0,
      everywhere: (form) => counts.all.get(form) ?? 0,
    }
  }
}

/**
 * Is the form against the habit, or as rare as chance while another is the language's own? Both in its
 * document and in its locale the other one must prevail, by at least so many to one.
 */
export function isAgainst(
  habit: Habit,
  {
    form,
    other,
    ratio = 1,
  }: { readonly form: string; readonly other: string; readonly ratio?: number },
): boolean {
  return [habit.here, habit.everywhere].every(
    (count) => count(form) < few || count(other) >= ratio * count(form),
  )
}

/** So many of a form are no habit yet. */
const few = 3

interface Counts {
  readonly all: ReadonlyMap<string, number>
  readonly byDocument: ReadonlyMap<string, ReadonlyMap<string, number>>
}

function countAll(
  index: ProjectIndex,
  locale: Locale,
  formsIn: (text: string, locale: Locale) => readonly string[],
): Counts {
  const all = new Map<string, number>()
  const byDocument = new Map<string, Map<string, number>>()
  for (const { unit, document = '' } of index.unitsWithSource(locale)) {
    const here = byDocument.get(document) ?? new Map<string, number>()
    byDocument.set(document, here)
    for (const form of formsIn(unit.target, locale)) {
      all.set(form, (all.get(form) ?? 0) + 1)
      here.set(form, (here.get(form) ?? 0) + 1)
    }
  }
  return { all, byDocument }
}
