import type { Code, RootContent } from 'mdast'
import { unmask } from '../../markdown/mask.ts'
import { rangeOf } from '../../markdown/range-of.ts'
import { grammarFor } from '../../markdown/slots/code/grammar-for.ts'
import { scan } from '../../markdown/slots/code/scan.ts'
import type { Document } from '../../model/document.ts'
import type { Range } from '../../model/edit.ts'

/** A fenced or indented code block; the range is its own in `Document.text`. */
export interface CodeBlock extends Range {
  readonly lang: string
  /** How comments look in its language is known. */
  readonly isKnown: boolean
  /** Without comments, blank lines and blanks at the ends of lines. */
  readonly lines: readonly CodeLine[]
}

interface CodeLine {
  readonly text: string
  /** Counted from the first line inside the block. */
  readonly index: number
}

export function codeBlocks(document: Document): readonly CodeBlock[] {
  return [...codesIn(document.tree.children)].map((node) => {
    const lang = /^[^\s{,:]+/.exec(node.lang ?? '')?.[0].toLowerCase() ?? ''
    const code = unmask(node.value, document)
    const grammar = grammarFor(lang, ['*'])
    const bare = grammar ? withoutComments(code, scan(code, grammar)) : code
    return { ...rangeOf(node), lang, isKnown: grammar !== undefined, lines: linesOf(bare) }
  })
}

function* codesIn(nodes: readonly RootContent[]): Iterable<Code> {
  for (const node of nodes) {
    if (node.type === 'code') yield node
    if ('children' in node) yield* codesIn(node.children)
  }
}

function withoutComments(code: string, comments: Iterable<Range>): string {
  let bare = ''
  let at = 0
  for (const { start, end } of comments) {
    bare += code.slice(at, start) + code.slice(start, end).replace(/[^\n]/g, '')
    at = end
  }
  return bare + code.slice(at)
}

function linesOf(code: string): readonly CodeLine[] {
  return code
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line.trimEnd(), index }))
    .filter(({ text }) => text.trim() !== '')
}
