import type { Edit, Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { shorten } from '../text/shorten.ts'
import type { PageContext, Rule, SourceContext, UnitContext } from './rule.ts'

/**
 * A rule of somebody else's, which can neither end the run nor point outside of the text it was given:
 * what it throws, and what it says in another shape, is a problem that names the rule.
 */
export function guardedRule(rule: Rule): Rule {
  return {
    ...rule,
    ...(rule.unit && {
      unit: (context: UnitContext) =>
        guarded(rule.id, context.unit.target.length, () => rule.unit?.(context) ?? []),
    }),
    ...(rule.source && {
      source: (context: SourceContext) =>
        guarded(rule.id, context.text.length, () => rule.source?.(context) ?? []),
    }),
    // A page rule speaks of the document its links are in.
    ...(rule.page && {
      page: (context: PageContext) => guarded(rule.id, Infinity, () => rule.page?.(context) ?? []),
    }),
  }
}

/** A generator need not end. */
const most = 1000

function* guarded(id: string, length: number, run: () => Iterable<unknown>): Iterable<Problem> {
  try {
    let left = most
    for (const problem of listed(run())) {
      if (left-- === 0) throw new Error(`it says more than ${most} things of one text`)
      yield isProblem(problem, length) ? problem : broken(id)
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    yield {
      message: `Unexpected failure of the rule \`${shorten(id, 30)}\`, expected it to go on`,
      at: { start: 0, end: 0 },
      help: `Mend the plugin: ${shorten(reason, 200)}.`,
    }
  }
}

/** A promise that fails later, where nobody waits for it, would end the run. */
function listed(found: Iterable<unknown>): Iterable<unknown> {
  if (!(found instanceof Promise)) return found
  found.catch(() => {})
  throw new Error('its functions must not be async')
}

function broken(id: string): Problem {
  return {
    message: `Unexpected answer of the rule \`${shorten(id, 30)}\`, expected problems inside the text`,
    at: { start: 0, end: 0 },
    help: 'Mend the plugin: a problem has a `message`, and offsets in `at` and in the edits of its `fix`.',
  }
}

function isProblem(value: unknown, length: number): value is Problem {
  if (!isObject(value) || typeof value['message'] !== 'string') return false
  const { at, fix } = value
  if (!isRange(at, length) || !hasShownTexts(value)) return false
  if (fix === undefined) return true
  if (!isObject(fix) || (fix['safety'] !== 'safe' && fix['safety'] !== 'unsafe')) return false
  const { edits } = fix
  if (!Array.isArray(edits) || !edits.length || !edits.every((edit) => isEdit(edit, length)))
    return false
  const sorted = edits.toSorted((a: Edit, b: Edit) => a.start - b.start)
  return sorted.every((edit, index) => edit.start >= (sorted[index - 1]?.end ?? 0))
}

/** What reporters print of a problem. */
function hasShownTexts(value: Readonly<Record<string, unknown>>): boolean {
  const { minor, source, related } = value
  return (
    ['actual', 'expected', 'help'].every((name) => isOptional(value[name], 'string')) &&
    isOptional(minor, 'boolean') &&
    (source === undefined || isRange(source, Infinity)) &&
    (related === undefined || (Array.isArray(related) && related.every(isRelated)))
  )
}

function isOptional(value: unknown, type: 'string' | 'boolean'): boolean {
  return value === undefined || typeof value === type
}

function isRelated(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['path'] === 'string' &&
    typeof value['message'] === 'string' &&
    ['line', 'column'].every((name) => Number.isInteger(value[name]) && Number(value[name]) > 0)
  )
}

function isEdit(value: unknown, length: number): value is Edit {
  return isObject(value) && typeof value['text'] === 'string' && isRange(value, length)
}

function isRange(value: unknown, length: number): value is Range {
  if (!isObject(value)) return false
  const { start, end } = value
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    Number(start) >= 0 &&
    Number(start) <= Number(end) &&
    Number(end) <= length
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
