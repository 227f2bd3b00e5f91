import type { Code } from 'mdast'
import type { Document } from '../../../model/document.ts'
import type { MarkdownSettings } from '../../../model/markdown.ts'
import { rangeOf } from '../../range-of.ts'
import { unprefixed, type Unprefixed } from '../../unprefixed.ts'
import { type Fences, fencesOf } from './fences.ts'
import { grammarFor } from './grammar-for.ts'
import { type MetaValue, metaValues } from './meta-values.ts'
import { type Passage, passagesOf } from './passages.ts'
import { scan } from './scan.ts'

/** The texts of a fenced code block. Offsets are in `source`. */
export interface CodeTexts {
  /** The block with its fences, without the prefixes of its containers. */
  readonly source: Unprefixed
  readonly fences: Fences
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
  const fences = fencesOf(source.text, node)
  if (!fences) return undefined
  const opening = /^[^\n]*\n?/.exec(source.text)?.[0] ?? ''
  const code = source.text.slice(opening.length)
  const passages = grammar ? passagesOf(code, scan(code, grammar)) : []
  const comments = passages.map(({ pieces, isProse }) => ({
    isProse,
    pieces: pieces.map(({ start, end }) => ({
      start: start + opening.length,
      end: end + opening.length,
    })),
  }))
  return { source, fences, comments, titles: metaValues(opening, node.meta ?? '', keys) }
}

/**
 * A code block with its translatable texts and the length of its fences left out; undefined when nothing
 * of it is translated.
 */
export function codeShape(
  node: Code,
  document: Document,
  settings: MarkdownSettings,
): string | undefined {
  const texts = codeTexts(node, document, settings)
  if (!texts) return undefined
  const { source, fences, titles, comments } = texts
  const { opening, closing } = fences
  const left = [
    ...titles,
    ...comments.flatMap(({ pieces }) => pieces),
    ...(closing ? [closing] : []),
  ]
  let at = opening.end
  let shape = `${source.text.charAt(0)} ${closing ? 2 : 1} `
  for (const { start, end } of left) {
    shape += source.text.slice(at, start)
    at = end
  }
  return shape + source.text.slice(at)
}
