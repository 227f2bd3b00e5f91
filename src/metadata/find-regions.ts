import type { Html, Nodes } from 'mdast'
import type { Document } from '../model/document.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'

/** A block that is computed: `<!-- dragoman byline -->` … `<!-- /dragoman -->`. */
export interface Region {
  readonly kind: string
  /** From the end of the opening comment's line to the start of the closing one's; in `Document.text`. */
  readonly content: Range
  /** What stands before the closing comment: the `> ` and indent of the quotes and lists around it. */
  readonly prefix: string
}

const kinds: readonly string[] = ['byline', 'related', 'languages']

interface Mark extends Range {
  readonly text: string
  /** Undefined for a closing comment. */
  readonly kind: string | undefined
  /** Of the whole HTML block. */
  readonly blockEnd: number
}

/**
 * Finds the computed regions of a document: two comments that are blocks of their own (CommonMark 4.6)
 * in the same container. Offsets are in `Document.text`.
 */
export function findRegions(document: Document): {
  readonly regions: readonly Region[]
  readonly problems: readonly Problem[]
} {
  const regions: Region[] = []
  const problems: Problem[] = []
  for (const marks of marksByContainer(document.tree)) {
    let open: Mark | undefined
    for (const mark of marks) {
      if (mark.kind === undefined) {
        if (open && isKnown(open)) regions.push(regionOf(open, mark, document))
        else if (!open) problems.push(strayClose(mark))
        open = undefined
        continue
      }
      if (open && isKnown(open)) problems.push(missingClose(open, `before \`${mark.text}\``))
      if (!isKnown(mark)) problems.push(unknownKind(mark, mark.kind))
      open = mark
    }
    if (open && isKnown(open)) problems.push(missingClose(open, 'after the region'))
  }
  return {
    regions: regions.toSorted((a, b) => a.content.start - b.content.start),
    problems: problems.toSorted((a, b) => a.at.start - b.at.start),
  }
}

/** The comments that open and close regions, one list for each container. */
function* marksByContainer(node: Nodes): Iterable<readonly Mark[]> {
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return
  yield node.children.flatMap((child) => (child.type === 'html' ? markOf(child) : []))
  for (const child of node.children) yield* marksByContainer(child)
}

function isKnown({ kind }: Mark): boolean {
  return kinds.includes(kind ?? '')
}

function markOf({ value, position }: Html): readonly Mark[] {
  const match = /^(\s*)(<!--\s*(?:dragoman\s+([\w-]+)|\/dragoman(?:\s+[\w-]+)?)\s*-->)\s*$/.exec(
    value,
  )
  const from = position?.start.offset
  const blockEnd = position?.end.offset
  if (!match || from === undefined || blockEnd === undefined) return []
  const [, indent = '', text = '', kind] = match
  const start = from + indent.length
  return [{ start, end: start + text.length, text, kind, blockEnd }]
}

function regionOf(open: Mark, close: Mark, { text }: Document): Region {
  const lineStart =
    Math.max(text.lastIndexOf('\n', close.start - 1), text.lastIndexOf('\r', close.start - 1)) + 1
  return {
    kind: open.kind ?? '',
    content: { start: open.blockEnd, end: lineStart },
    prefix: text.slice(lineStart, close.start),
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
