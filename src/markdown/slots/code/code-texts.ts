import type { Code } from 'mdast'
import type { Document } from '../../../model/document.ts'
import type { MarkdownSettings } from '../../../model/markdown.ts'
import { rangeOf } from '../../range-of.ts'
import { unprefixed, type Unprefixed } from '../../unprefixed.ts'
import { grammarFor } from './grammar-for.ts'
import { type MetaValue, metaValues } from './meta-values.ts'
import { type Passage, passagesOf } from './passages.ts'
import { scan } from './scan.ts'

/** The texts of a fenced code block. Offsets are in `source`. */
export interface CodeTexts {
  /** The block with its fences, without the prefixes of its containers. */
  readonly source: Unprefixed
  readonly comments: readonly Passage[]
  readonly titles: readonly MetaValue[]
}

/** What of a code block the settings have translated; undefined when that is nothing. */
export function codeTexts(
  node: Code,
  document: Document,
  { codeComments, codeMeta }: MarkdownSettings,
): CodeTexts | undefined {
  const grammar = grammarFor(node.lang, codeComments)
  const keys = node.meta ? codeMeta : []
  if (!grammar && !keys.length) return undefined
  const source = unprefixed(document, rangeOf(node))
  const opening = /^(?:`{3,}|~{3,})[^\n]*(?:\n|$)/.exec(source.text)?.[0]
  if (opening === undefined) return undefined
  const code = source.text.slice(opening.length)
  const passages = grammar ? passagesOf(code, scan(code, grammar)) : []
  const comments = passages.map(({ pieces, isProse }) => ({
    isProse,
    pieces: pieces.map(({ start, end }) => ({
      start: start + opening.length,
      end: end + opening.length,
    })),
  }))
  return { source, comments, titles: metaValues(opening, node.meta ?? '', keys) }
}

/** A code block with its translatable texts left out; undefined when it has none. */
export function codeShape(
  node: Code,
  document: Document,
  settings: MarkdownSettings,
): string | undefined {
  const texts = codeTexts(node, document, settings)
  if (!texts) return undefined
  const { text } = texts.source
  const left = [...texts.titles, ...texts.comments.flatMap(({ pieces }) => pieces)]
  let at = 0
  let shape = ''
  for (const { start, end } of left) {
    shape += text.slice(at, start)
    at = end
  }
  return shape + text.slice(at)
}
