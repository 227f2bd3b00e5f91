import type { ChangeClass } from '../../model/change.ts'
import type { Edit } from '../../model/edit.ts'
import { applyEdits } from '../../model/edit.ts'
import { escapePattern } from '../../text/escape-pattern.ts'
import type { Knowledge } from './classify.ts'
import { mendedName } from './mended-name.ts'
import { placeholdersIn } from './placeholders.ts'
import { numeralsIn } from './quantities.ts'
import { recode } from './recode.ts'
import { urlsIn } from './urls.ts'
import { reshape } from './reshape.ts'
import { shapeOf } from './shape.ts'

/** A change from one source to another, and the translation of the first. All are hybrid texts. */
export interface Carrying {
  readonly before: string
  readonly after: string
  readonly target: string
}

/**
 * The translation made for one source, adapted to the next: renumbered links, the same number, name or
 * code in place of the old one. Nothing where it is not certain what the translation would be, which is
 * so for all changes of words but a slip.
 */
export function carry(
  change: ChangeClass,
  carrying: Carrying,
  known: Knowledge,
): string | undefined {
  return ways[change]?.(carrying, known)
}

type Way = (carrying: Carrying, known: Knowledge) => string | undefined

/** The words may be the same and the markup may not: then the translation may not fit. */
const ifSameMarkup =
  (way: Way): Way =>
  (carrying, known) => {
    const [a, b] = [shapeOf(carrying.before), shapeOf(carrying.after)]
    const markup = ({ codes, emphasis, values }: typeof a) =>
      JSON.stringify([codes.map(({ form, number }) => [form, number]), emphasis, values])
    return markup(a) === markup(b) ? way(carrying, known) : undefined
  }

const asItIs: Way = ({ target }) => target

const otherUrls: Way = ({ before, after, target }) =>
  inPlaceOf(urlsIn(before), urlsIn(after), target)

const ways: Readonly<Partial<Record<ChangeClass, Way>>> = {
  formatting: reshape,
  link: (carrying, known) => {
    const [a, b] = [carrying.before, carrying.after].map((text) => shapeOf(text).plain)
    return a === b ? recode(carrying) : ifSameMarkup(otherUrls)(carrying, known)
  },
  punctuation: ifSameMarkup(asItIs),
  case: ifSameMarkup(asItIs),
  typo: ifSameMarkup(asItIs),
  context: asItIs,
  memory: asItIs,
  number: ifSameMarkup(({ before, after, target }) =>
    inPlaceOf(numeralsIn(before), numeralsIn(after), target),
  ),
  name: ifSameMarkup(({ before, after, target }, { brands }) => {
    const mended = mendedName(shapeOf(before).plain, shapeOf(after).plain, brands)
    const names = mended?.wrong.map(() => mended.name) ?? []
    return mended && inPlaceOf(mended.wrong, names, target)
  }),
  code: ({ before, after, target }) => {
    const [a, b, t] = [shapeOf(before), shapeOf(after), shapeOf(target)]
    if (a.plain !== b.plain) return inPlaceOf(placeholdersIn(before), placeholdersIn(after), target)
    const isWhole = a.values.length === b.values.length && isSameBag(a.values, t.values)
    return isWhole ? inPlaceOf(a.values, b.values, target) : undefined
  },
}

function isSameBag(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join('\0') === b.toSorted().join('\0')
}

/**
 * A text with each old piece replaced by the new one that stands in its place in the list. All of the
 * changed ones must occur in it, as often as in the list, and nothing may have to become two things.
 */
function inPlaceOf(
  before: readonly string[],
  after: readonly string[],
  text: string,
): string | undefined {
  if (before.length !== after.length) return undefined
  const next = new Map<string, string>()
  for (const [index, piece] of before.entries()) {
    const to = after[index] ?? ''
    if ((next.get(piece) ?? to) !== to) return undefined
    next.set(piece, to)
  }
  const changed = [...next].filter(([from, to]) => from !== to)
  const edits: Edit[] = []
  for (const [from, to] of changed) {
    const found = [...text.matchAll(whole(from))]
    if (found.length !== before.filter((piece) => piece === from).length) return undefined
    for (const { index } of found) edits.push({ start: index, end: index + from.length, text: to })
  }
  const sorted = edits.toSorted((a, b) => a.start - b.start)
  const overlap = sorted.some((edit, index) => edit.start < (sorted[index - 1]?.end ?? 0))
  return overlap || !sorted.length ? undefined : applyEdits(text, sorted)
}

/** A piece that is not part of a longer word or number. */
function whole(piece: string): RegExp {
  const [before, after] = [/^[\p{L}\p{N}]/u, /[\p{L}\p{N}]$/u].map((edge) => edge.test(piece))
  const digits = String.raw`\p{Nd}[.,:/]`
  return new RegExp(
    `${before ? String.raw`(?<![\p{L}\p{M}\p{N}]|${digits})` : ''}${escapePattern(piece)}${after ? String.raw`(?![\p{L}\p{M}\p{N}]|[.,:/]\p{Nd})` : ''}`,
    'gu',
  )
}
