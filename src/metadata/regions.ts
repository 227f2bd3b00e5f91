import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { outerLines } from './outer-lines.ts'

export { renderByline, renderLanguages, renderRelated } from './render-regions.ts'

/** A block that is computed: `<!-- dragoman byline -->` … `<!-- /dragoman -->`. Offsets in the text. */
export interface Region {
  readonly kind: string
  /** The opening comment. */
  readonly open: Range
  /** From the end of the opening comment's line to the start of the closing one's. */
  readonly content: Range
  /** The closing comment. */
  readonly close: Range
}

const kinds: readonly string[] = ['byline', 'related', 'languages']

interface Mark extends Range {
  readonly text: string
  /** Undefined for a closing comment. */
  readonly kind: string | undefined
  readonly lineStart: number
  readonly lineEnd: number
}

/**
 * Finds the computed regions of a Markdown text. Only comments on a line of their own count, outside
 * front matter, fenced and indented code.
 */
export function findRegions(text: string): {
  readonly regions: readonly Region[]
  readonly problems: readonly Problem[]
} {
  const regions: Region[] = []
  const problems: Problem[] = []
  let open: Mark | undefined
  for (const mark of marksIn(text)) {
    if (mark.kind === undefined) {
      if (open && kinds.includes(open.kind ?? '')) regions.push(regionOf(open, mark))
      else if (!open) problems.push(strayClose(mark))
      open = undefined
      continue
    }
    if (open) problems.push(missingClose(open, `before \`${mark.text}\``))
    if (!kinds.includes(mark.kind)) problems.push(unknownKind(mark, mark.kind))
    open = mark
  }
  if (open) problems.push(missingClose(open, 'after the region'))
  return { regions, problems: problems.toSorted((a, b) => a.at.start - b.at.start) }
}

function marksIn(text: string): readonly Mark[] {
  return outerLines(text).flatMap(({ start, end }): readonly Mark[] => {
    const line = text.slice(start, end)
    const match =
      /^( {0,3})(<!--\s*(?:dragoman\s+([\w-]+)|\/dragoman(?:\s+[\w-]+)?)\s*-->)\s*$/.exec(line)
    if (!match) return []
    const [, indent = '', comment = '', kind] = match
    const from = start + indent.length
    return [
      {
        start: from,
        end: from + comment.length,
        text: comment,
        kind,
        lineStart: start,
        lineEnd: end,
      },
    ]
  })
}

function regionOf(open: Mark, close: Mark): Region {
  return {
    kind: open.kind ?? '',
    open: rangeOf(open),
    content: { start: open.lineEnd, end: close.lineStart },
    close: rangeOf(close),
  }
}

function rangeOf({ start, end }: Range): Range {
  return { start, end }
}

function missingClose(open: Mark, where: string): Problem {
  return {
    message: `Missing \`<!-- /dragoman -->\`, expected it ${where}`,
    at: rangeOf(open),
    help: `Write \`<!-- /dragoman -->\` on the line after the region that \`${open.text}\` opens.`,
  }
}

function strayClose(close: Mark): Problem {
  return {
    message: `Unexpected \`${close.text}\`, expected a \`<!-- dragoman … -->\` line before it`,
    at: rangeOf(close),
    actual: close.text,
  }
}

function unknownKind(open: Mark, kind: string): Problem {
  const list = new Intl.ListFormat('en', { type: 'disjunction' })
  const expected = kinds.map((name) => `\`${name}\``)
  return {
    message: `Unexpected region \`${kind}\`, expected ${list.format(expected)}`,
    at: rangeOf(open),
    actual: kind,
  }
}
