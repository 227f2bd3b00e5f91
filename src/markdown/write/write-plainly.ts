import type { Inline } from '../inline/inline.ts'
import { isAttention } from '../inline/inline.ts'
import type { Writing } from './cell.ts'

/**
 * The Markdown of a leaf of plain words with codes of the source between them, which needs no escape and
 * can be read in one way only; undefined for any other leaf, which has to be laid out cell by cell.
 * Says no more than `isPlainLeaf` would, in a fraction of the time.
 */
export function writePlainly(content: readonly Inline[], writing: Writing): string | undefined {
  if (writing.level > 0 || writing.hasDialects) return undefined
  let out = ''
  for (const [index, node] of content.entries()) {
    const written = writeNode(node, writing, { before: out, next: content[index + 1] })
    if (written === undefined) return undefined
    out += written
  }
  const starts = writing.lineStart ? /^(?:\p{L}|\[(?!\^)|`{1,2}[^`]|[*_]{1,2}[\p{L}\p{N}])/u : /^/
  return starts.test(out) && !(writing.templates && template.test(out)) ? out : undefined
}

/** What could mean something to CommonMark or GFM. */
const special = /[!#&*<>[\]\\_`|~@\r\n\0\uFEFF]|:\/\/|www\.|mailto:|xmpp:/i

/** What could open template syntax of some dialect. */
export const template: RegExp = /[{}%$]|::|:\w+:|!!!|\?\?\?|===|\[\[|https?:|www\./

interface Beside {
  readonly before: string
  readonly next: Inline | undefined
}

function writeNode(node: Inline, writing: Writing, beside: Beside): string | undefined {
  if (node.type === 'text') return special.test(node.value) ? undefined : node.value
  if (node.type === 'break') return undefined
  if (node.type === 'single') {
    if (node.kind !== 'code' || !node.range || beside.before.endsWith('`')) return undefined
    return oneLine(writing.emit(node.range))
  }
  if (!node.open || !node.close || node.reference) return undefined
  const inside = plainText(node.children)
  // `[^` may be a footnote.
  if (inside === undefined || inside.startsWith('^')) return undefined
  if (node.kind === 'link') return writeLink(node.open, inside, node.close, writing)
  if (!isAttention(node.kind) || writing.block === 'cell') return undefined
  // Between a blank and a word a delimiter can only open, and the other way round only close (6.2).
  const isFree = /(?:^|\s)$/.test(beside.before) && startsBlank(beside.next)
  const mark = writing.emit(node.open)
  return isFree && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(inside) && /^[*_~]+$/.test(mark)
    ? mark + inside + mark
    : undefined
}

function writeLink(
  open: { start: number; end: number },
  inside: string,
  close: { start: number; end: number },
  writing: Writing,
): string | undefined {
  const end = oneLine(writing.emit(close))
  return writing.emit(open) === '[' && end?.startsWith('](') ? `[${inside}${end}` : undefined
}

function oneLine(raw: string): string | undefined {
  return /[\r\n|]/.test(raw) ? undefined : raw
}

function plainText(children: readonly Inline[]): string | undefined {
  const [only, ...others] = children
  return only?.type === 'text' && !others.length && !special.test(only.value)
    ? only.value
    : undefined
}

function startsBlank(node: Inline | undefined): boolean {
  return node === undefined || (node.type === 'text' && /^[\s.,;:?)]/.test(node.value))
}
