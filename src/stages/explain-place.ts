import type { Nodes } from 'mdast'
import { rangeOf } from '../markdown/range-of.ts'
import type { Slot } from '../markdown/slots/slot.ts'
import { tagAt } from '../markdown/tags.ts'
import type { Range } from '../model/edit.ts'
import type { TextFile } from '../model/project.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import { type Reason, reasonOf } from './explain-place/reason-of.ts'
import type { StageSettings } from './settings.ts'

/** What a place of a document is to translators. */
export interface PlaceExplained {
  /** The segments that cover it, outer ones first; offsets in the file. */
  readonly segments: readonly PlaceSegment[]
  /** Why it is in none, or what it is inside one that shows no words there. */
  readonly reason?: Reason
}

export interface PlaceSegment extends Range {
  readonly role: string
  readonly key?: string
  readonly context?: string
  readonly text: string
  readonly breadcrumb: readonly string[]
}

/**
 * Says which segments a range of a file belongs to, or why to none.
 * @param at offsets in the file: one character, or a whole line.
 */
export function explainPlace(file: TextFile, settings: StageSettings, at: Range): PlaceExplained {
  const open = openDocument(file, settings)
  const shift = open.document.bom.length
  const place = { start: Math.max(0, at.start - shift), end: Math.max(0, at.end - shift) }
  const [problem] = [...open.frontMatter.problems, ...open.problems]
  if (problem) return { segments: [], reason: { kind: 'refused', text: `${problem.message}.` } }
  const inside = open.slots.filter(({ start, end }) => start < place.end && end > place.start)
  const worded = inside.filter((slot) => slot.hasWords)
  const isPoint = place.end - place.start <= 1
  const reason =
    worded.length && !isPoint ? undefined : reasonAt(place, open, inside.at(-1), settings)
  return {
    segments: worded.map((slot) => segmentOf(slot, shift)),
    ...(reason && (!worded.length || reason.isCode) && { reason }),
  }
}

function segmentOf(slot: Slot, shift: number): PlaceSegment {
  const { start, end, role, key, context, text, breadcrumb } = slot
  return {
    start: start + shift,
    end: end + shift,
    role,
    ...(key !== undefined && { key }),
    ...(context !== undefined && { context }),
    text,
    breadcrumb,
  }
}

function reasonAt(
  place: Range,
  open: OpenDocument,
  slot: Slot | undefined,
  settings: StageSettings,
): Reason {
  const { document } = open
  const text = document.text.slice(place.start, place.end)
  if (!text.trim()) return { kind: 'blank', text: 'It is blank.' }
  const opaque = open.slotSettings.opaque.some(
    ({ start, end }) => start <= place.start && place.end <= end,
  )
  if (opaque)
    return { kind: 'region', text: 'It is in a computed region, whose content is made anew.' }
  const chain = deepestChain(document.tree, place, document.text)
  const tag = tagAt(document, chain.offset)
  if (tag)
    return {
      kind: 'template',
      text: 'It is template syntax, which is kept as it is.',
      isCode: true,
    }
  return reasonOf({ ...chain, document, settings, ...(slot && { slot }) })
}

interface Chain {
  /** From the root to the innermost node. */
  readonly nodes: readonly Nodes[]
  readonly offset: number
}

/** The innermost nodes at a place; of a line, those of the offset that lies deepest. */
function deepestChain(root: Nodes, place: Range, text: string): Chain {
  let best: Chain = { nodes: [root], offset: place.start }
  for (let offset = place.start; offset < place.end; offset++) {
    if (!/\S/.test(text[offset] ?? '')) continue
    const nodes = chainAt(root, offset)
    if (nodes.length > best.nodes.length || /\s/.test(text[best.offset] ?? ' '))
      best = { nodes, offset }
  }
  return best
}

function chainAt(root: Nodes, offset: number): readonly Nodes[] {
  const chain: Nodes[] = [root]
  for (let node: Nodes | undefined = root; node;) {
    const children: readonly Nodes[] = 'children' in node ? node.children : []
    node = children.find((child) => {
      if (!child.position) return false
      const { start, end } = rangeOf(child)
      return start <= offset && offset < end
    })
    if (node) chain.push(node)
  }
  return chain
}
