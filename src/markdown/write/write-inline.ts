import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Inline } from '../inline/inline.ts'
import type { Encoded } from '../slots/slot.ts'
import { type Cell, firstOf, type Writing } from './cell.ts'
import { escapeInline } from './escape-inline.ts'
import { escapeLineStarts } from './escape-line-starts.ts'
import { isPlainLeaf } from './is-plain-leaf.ts'
import { layOut } from './lay-out.ts'
import { mendFlanking } from './mend-flanking.ts'
import { writePlainly } from './write-plainly.ts'

/** The Markdown of a translated leaf, with `\n` for line endings and no container prefixes. */
export function writeInline(content: readonly Inline[], writing: Writing): Encoded {
  const plainly = writePlainly(content, writing)
  if (plainly !== undefined) return { text: plainly, isPlain: true }
  const cells = layOut(content, writing)
  escapeInline(cells, writing)
  escapeLineStarts(cells, writing)
  mendFlanking(cells, writing)
  let out = ''
  const starts: number[] = []
  for (const [index, cell] of cells.entries()) {
    starts.push(out.length)
    out += cell.reference
      ? closeReference(cell, out, { starts, next: cells[index + 1] })
      : (cell.written ?? cell.spelt)
  }
  return { text: out, isPlain: isPlainLeaf(cells, writing) }
}

// The text of a shortcut or collapsed reference is its label; a translation needs it written out.
function closeReference(
  cell: Cell,
  written: string,
  at: { readonly starts: readonly number[]; readonly next: Cell | undefined },
): string {
  if (!cell.reference) return cell.spelt
  const { label, collapsed, from } = cell.reference
  const shown = written.slice(at.starts[from] ?? written.length)
  if (normalizeIdentifier(shown) !== normalizeIdentifier(label))
    return `][${label.replace(/\s*\n\s*/g, ' ')}]`
  const goesOn = /^[[({:]/.test(firstOf(at.next?.spelt ?? '') ?? '')
  return collapsed || goesOn ? '][]' : ']'
}
