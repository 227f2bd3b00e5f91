import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { shorten } from '../text/shorten.ts'

/** A comment that says a rule may be silent here: `dragoman-ignore misspelt-brand: the title of a book`. */
export interface Suppression {
  readonly rule: string
  /** What the comment is about. */
  readonly at: Range
}

/** What is wrong with the suppressions of one place, given the rules that would have spoken there. */
export function suppressionProblems(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  known: readonly string[],
): readonly Problem[] {
  return suppressions
    .filter((suppression) => !used.has(suppression))
    .map(({ rule, at }) => ({
      message: `Unexpected \`dragoman-ignore ${rule}\`, expected ${known.includes(rule) ? 'a finding of that rule here' : 'a known rule'}`,
      at,
      help: 'Remove the comment; `dragoman explain` lists the rules.',
    }))
}

/** What is wrong with comments that would silence a rule: no reason, or no rule. */
export function unreadSuppressions(comments: readonly string[], at: Range): readonly Problem[] {
  return comments.flatMap((comment) => {
    const [found] = /dragoman-ignore\b[^\n]*/.exec(comment) ?? []
    if (found === undefined || suppressionsIn([comment], at).length) return []
    return [
      {
        message: `Unexpected \`${shorten(found.trim(), 30)}\`, expected \`dragoman-ignore rule: reason\``,
        at,
        help: 'Write which rule may be silent, and after a colon why.',
      },
    ]
  })
}

/** The suppressions in a translator's comments on a unit; a reason is required. */
export function suppressionsIn(comments: readonly string[], at: Range): readonly Suppression[] {
  return comments.flatMap((comment) => {
    const rule = /dragoman-ignore\s+([\w-]+)\s*:\s*\S/.exec(comment)?.[1]
    return rule === undefined ? [] : [{ rule, at }]
  })
}
