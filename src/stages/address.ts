import type { Range } from '../model/edit.ts'
import type { Excerpt, Finding, Place, Problem, RelatedPlace, Severity } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { LineIndex } from '../text/lines.ts'

/** A file problems can be given an address in. */
export interface Addressee {
  readonly path: string
  readonly locale: Locale
  readonly lines: LineIndex
}

export interface Addressed {
  readonly rule: string
  readonly severity: Severity
  /** The problem; its ranges are offsets in the file, and so are the edits of its fix. */
  readonly problem: Problem
  readonly related?: readonly RelatedPlace[]
  readonly excerpt?: Excerpt
}

/** A problem with its address. */
export function address(to: Addressee, of: Addressed): Finding {
  const { problem } = of
  const { message, actual, expected, help, fix } = problem
  return {
    rule: of.rule,
    severity: problem.minor && of.severity === 'error' ? 'warn' : of.severity,
    locale: to.locale,
    ...placeIn(to, problem.at),
    message,
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
    ...(help !== undefined && { help }),
    related: of.related ?? [],
    ...(fix && { fix }),
    ...(of.excerpt && { excerpt: of.excerpt }),
  }
}

export function placeIn(to: Pick<Addressee, 'path' | 'lines'>, range: Range): Place {
  const start = to.lines.place(range.start)
  const end = to.lines.place(range.end)
  return {
    path: to.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}
