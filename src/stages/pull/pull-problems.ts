import type { Problem } from '../../model/finding.ts'
import type { Unit } from '../../model/catalog.ts'
import type { Range } from '../../model/edit.ts'
import { shorten } from '../../text/shorten.ts'

/** What is wrong with an edit, and the unit it is about. Ranges are offsets in the page's file. */
export interface PullProblem {
  readonly rule: 'edit-conflict' | 'misplaced-edit'
  readonly problem: Problem
  /** What the page says, as a target. */
  readonly text?: string
  readonly unit?: Unit
}

function misplaced(at: Range, message: string, help: string): PullProblem {
  return { rule: 'misplaced-edit', problem: { message, at, help } }
}

export const pullProblems = {
  conflict: (at: Range, text: string, unit: Unit): PullProblem => ({
    rule: 'edit-conflict',
    problem: {
      message: `Unexpected \`${shorten(text, 25)}\`, expected \`${shorten(unit.target, 25)}\` as in the catalog`,
      at,
      actual: text,
      expected: unit.target,
      help: 'Both were changed since the build: make them the same, then pull again.',
    },
    text,
    unit,
  }),
  twice: (at: Range, text: string, other: string): PullProblem => ({
    rule: 'edit-conflict',
    problem: {
      message: `Unexpected \`${shorten(text, 25)}\`, expected \`${shorten(other, 25)}\` for the same source text`,
      at,
      actual: text,
      expected: other,
      help: 'Write the same in both places, or part them by `<!-- dragoman context: … -->`.',
    },
    text,
  }),
  ofSource: (at: Range, path: string): PullProblem =>
    misplaced(
      at,
      'Unexpected edit of source text, expected what the source says',
      `Make it in \`${path}\`: the next build writes this place again.`,
    ),
  outside: (at: Range, path: string): PullProblem =>
    misplaced(
      at,
      'Unexpected edit outside of translated text, expected what the source gives',
      `Make it in \`${path}\`: the next build writes this place again.`,
    ),
  region: (at: Range): PullProblem =>
    misplaced(
      at,
      'Unexpected edit in a computed region, expected what is computed',
      'Change what it is computed from: dates, titles, labels or the configuration.',
    ),
  unspeakable: (at: Range, text: string, unit: Unit): PullProblem => ({
    ...misplaced(
      at,
      `Unexpected markup in \`${shorten(text, 30)}\`, expected that of the source`,
      'Use the links, tags and codes of the source and no others, or change the source first.',
    ),
    text,
    unit,
  }),
  homeless: (path: string): PullProblem =>
    misplaced(
      { start: 0, end: 0 },
      `Unexpected edit in a page without a document, expected one at \`${path}\``,
      'Make it in the catalog of what the document has become, then delete the page.',
    ),
  unitless: (at: Range): PullProblem =>
    misplaced(
      at,
      'Missing unit for an edited text, expected one in the catalog',
      'Run `dragoman sync`, then pull again.',
    ),
  outdated: (at: Range): PullProblem =>
    misplaced(
      at,
      'Unexpected edit of a text whose source has changed since the build',
      'Translate the new text in the catalog, then discard this edit with `dragoman build`.',
    ),
  unaligned: (at: Range, path: string): PullProblem =>
    misplaced(
      at,
      'Unexpected structure, expected that of the source when the page was built',
      `Both it and \`${path}\` have changed: make the edits in the catalog and the source.`,
    ),
  unsure: (at: Range, path: string): PullProblem =>
    misplaced(
      at,
      'Unexpected edit among others, expected one whose source text is certain',
      `Make it in the catalog, or in \`${path}\` when it is not about one text.`,
    ),
} as const
