import { fromInline } from '../../markdown/convert/from-inline.ts'
import type { Inline } from '../../markdown/inline/inline.ts'
import { mayAddIn } from '../../markdown/may-add.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Unit } from '../../model/catalog.ts'
import type { Locale } from '../../model/locale.ts'
import { foldLines } from '../../text/blanks.ts'
import { withoutEdges } from '../../markdown/inline/without-edges.ts'
import { shownHash } from '../emitted.ts'
import type { OpenDocument } from '../open-document.ts'
import { bindUsable } from '../page.ts'
import type { StageSettings } from '../settings.ts'

/**
 * What a slot of a page says, as a target of the source's slot; undefined when no target says the same
 * and no more: a code that the source has not, or a tag that no translation may add.
 */
export function targetFrom(
  { role, content }: Slot,
  page: OpenDocument,
  to: { readonly slot: Slot; readonly source: OpenDocument; readonly unit: Unit },
  of: { readonly locale: Locale; readonly settings: StageSettings },
): string | undefined {
  const { slot, source, unit } = to
  const inside = role === 'heading' ? withoutEdges(content) : content
  const read = { content: inside.map(folded), document: page.document }
  const mayAdd = mayAddIn(of.settings.markdown, of.locale)
  const { text: target } = fromInline(read, slot, source.document, mayAdd)
  const bound = bindUsable(slot, { ...unit, target }, of)
  return bound && shownHash(slot, bound) === shownHash(slot, content) ? target : undefined
}

function folded(node: Inline): Inline {
  if (node.type === 'pair') return { ...node, children: node.children.map(folded) }
  return node.type === 'text' ? { ...node, value: foldLines(node.value) } : node
}
