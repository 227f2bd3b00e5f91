import type { Unit } from '../../model/catalog.ts'
import type { Problem } from '../../model/finding.ts'
import { type Locale, localeFacts } from '../../model/locale.ts'
import { isMessage, type MessageArgument, parseMessage } from './parse-message.ts'

/**
 * Faults of a translated ICU MessageFormat pattern: its syntax, its arguments, and the cases of its plurals
 * (CLDR's categories of the locale) and selections (those of the source).
 */
export function* messageProblems(
  { source, target }: Pick<Unit, 'source' | 'target'>,
  locale: Locale,
): Iterable<Problem> {
  if (!isMessage(source)) return
  const there = parseMessage(source)
  if (there.problem) return
  const here = parseMessage(target)
  if (here.problem) {
    const { expected, ...at } = here.problem
    const found = target.slice(at.start, at.end)
    yield {
      message: found ? `Unexpected \`${found}\`, expected ${expected}` : `Missing ${expected}`,
      at,
    }
    return
  }
  yield* nameProblems(there.arguments, here.arguments, target)
  for (const argument of here.arguments) yield* caseProblems(argument, there.arguments, locale)
}

function* nameProblems(
  there: readonly MessageArgument[],
  here: readonly MessageArgument[],
  target: string,
): Iterable<Problem> {
  const lost = there.filter((one, index) => !has(here, one) && !has(there.slice(0, index), one))
  const added = here.filter((one) => !has(there, one))
  for (const [index, { name, start, end }] of added.entries()) {
    const meant = lost[index]?.name
    yield {
      message: `Unexpected argument \`${name}\`, expected ${meant === undefined ? 'those of the source' : `\`${meant}\` as in the source`}`,
      at: { start, end },
      actual: name,
      ...(meant !== undefined && { expected: meant }),
    }
  }
  for (const { name } of lost.slice(added.length))
    yield {
      message: `Missing argument \`${name}\`, expected it as in the source`,
      at: { start: 0, end: target.length },
      expected: name,
    }
}

function has(some: readonly MessageArgument[], wanted: MessageArgument): boolean {
  return some.some(({ name }) => name === wanted.name)
}

function* caseProblems(
  { name, type, selectors, start, end }: MessageArgument,
  there: readonly MessageArgument[],
  locale: Locale,
): Iterable<Problem> {
  if (!/^(?:plural|selectordinal|select)$/.test(type)) return
  const at = { start, end }
  const counterpart = there.find((other) => other.name === name && other.type === type)
  const wanted = type === 'select' ? (counterpart?.selectors ?? []) : categoriesOf(type, locale)
  const known = type === 'select' ? wanted : categories
  for (const selector of selectors)
    if (!known.includes(selector) && !selector.startsWith('='))
      yield { message: `Unexpected case \`${selector}\`, expected ${listed(wanted)}`, at }
  for (const selector of new Set([...wanted, 'other']))
    if (!selectors.includes(selector) && !isCovered(selector, selectors, locale))
      yield {
        message: `Missing case \`${selector}\` of \`${name}\`, expected it in ${localeFacts(locale).name}`,
        at,
        expected: selector,
        // Without it `other` is shown.
        ...(selector !== 'other' && { minor: true }),
      }
}

const categories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

function categoriesOf(type: string, locale: Locale): readonly string[] {
  const of = { type: type === 'plural' ? 'cardinal' : 'ordinal' } as const
  return new Intl.PluralRules(locale, of).resolvedOptions().pluralCategories
}

/** `=1` stands for `one` where 1 is the only such number; French `many` are millions, which few messages reach. */
function isCovered(selector: string, selectors: readonly string[], locale: Locale): boolean {
  if (selector === 'many' && new Intl.PluralRules(locale).select(1_000_000) === 'many')
    return new Intl.PluralRules(locale).select(11) !== 'many'
  return selector === 'one' && selectors.includes('=1')
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
