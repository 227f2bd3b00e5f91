import type { Inline } from '../inline/inline.ts'
import { isAttention } from '../inline/inline.ts'
import type { Writing } from './cell.ts'
import { startsInertly } from './starts-inertly.ts'

/**
 * The Markdown of a leaf of plain words with codes of the source between them, which needs no escape and
 * can be read in one way only; undefined for any other leaf, which has to be laid out cell by cell.
 * Says no more than `isPlainLeaf` would, in a fraction of the time.
 */
export function writePlainly(content: readonly Inline[], writing: Writing): string | undefined {
  if (writing.level > 0 || writing.block === 'label') return undefined
  let out = ''
  for (const [index, node] of content.entries()) {
    const written = writeNode(node, writing, { before: out, next: content[index + 1] })
    if (written === undefined) return undefined
    out += written
  }
  return startsPlainly(out, writing) && !(writing.templates && template.test(out)) ? out : undefined
}

function startsPlainly(text: string, writing: Writing): boolean {
  if (!writing.lineStart) return true
  if (/^(?:\[(?!\^)|`{1,2}[^`]|[*_]{1,2}[\p{L}\p{N}])/u.test(text)) return true
  // Digits may number an item.
  return startsInertly(text, writing) && !/^\d/.test(text)
}

/** What could mean something to CommonMark or GFM. */
const special = /[&*<[\]\\_`|~\r\n\0\uFEFF]|!$|[\w.+-]@|:\/\/|www\.|mailto:|xmpp:/i

/** What could mean something to MDX, directives or math too. */
const specialToDialects = /[{}$]|:(?! )/

/** What could open template syntax of some dialect. */
export const template: RegExp = /[{}]|%%|\$t\(|::|:[\w+-]+:|!!!|\?\?\?|===|\[\[|https?:|www\./

function isSpecial(text: string, { block, hasDialects }: Writing): boolean {
  if (special.test(text) || (block === 'atx' && text.includes('#'))) return true
  return hasDialects && specialToDialects.test(text)
}

interface Beside {
  readonly before: string
  readonly next: Inline | undefined
}

function writeNode(node: Inline, writing: Writing, beside: Beside): string | undefined {
  if (node.type === 'text') return isSpecial(node.value, writing) ? undefined : node.value
  if (node.type === 'break') return undefined
  if (node.type === 'single') {
    if (node.kind !== 'code' || !node.range || beside.before.endsWith('`')) return undefined
    return oneLine(writing.emit(node.range), writing)
  }
  if (!node.open || !node.close || node.reference) return undefined
  const inside = plainText(node.children, writing)
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
  const end = oneLine(writing.emit(close), writing)
  if (writing.mdx && /[{<]/.test(end ?? '')) return undefined
  return writing.emit(open) === '[' && end?.startsWith('](') ? `[${inside}${end}` : undefined
}

function oneLine(raw: string, { noTable }: Writing): string | undefined {
  return /[\r\n]/.test(raw) || (raw.includes('|') && !noTable) ? undefined : raw
}

function plainText(children: readonly Inline[], writing: Writing): string | undefined {
  const [only, ...others] = children
  return only?.type === 'text' && !others.length && !isSpecial(only.value, writing)
    ? only.value
    : undefined
}

function startsBlank(node: Inline | undefined): boolean {
  return node === undefined || (node.type === 'text' && /^[\s.,;:?)]/.test(node.value))
}
