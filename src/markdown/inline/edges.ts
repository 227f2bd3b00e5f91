import type { Document } from '../../model/document.ts'
import { unprefixed } from '../unprefixed.ts'
import type { Inline, InlinePair, InlineText } from './inline.ts'

/** What stands around the core of a slot and never reaches a translator, outermost first. */
export interface Edge {
  readonly before: readonly Inline[]
  /** The one pair the rest is wrapped in; absent in the innermost edge. */
  readonly pair?: InlinePair
  readonly after: readonly Inline[]
}

export interface Trimmed {
  readonly edges: readonly Edge[]
  readonly core: readonly Inline[]
}

/**
 * Splits content into edges and core: outer white space, codes at the very edge (breaks, comments,
 * `<br>`, the tag of an alert) and any single code around everything stay outside, so that
 * `**[Read](/x)**` shows the translator `Read`.
 */
export function trimEdges(
  content: readonly Inline[],
  document: Document,
  firstInQuote: boolean,
): Trimmed {
  const edges: Edge[] = []
  let core = content
  for (;;) {
    const alert = firstInQuote && edges.length === 0 ? splitAlert(core, document) : undefined
    const left = takeEdge(alert?.rest ?? core, document, 'start')
    const right = takeEdge(left.rest, document, 'end')
    const before = [...(alert ? [alert.marker] : []), ...left.taken]
    const only = right.rest.length === 1 ? right.rest[0] : undefined
    if (only?.type !== 'pair') {
      edges.push({ before, after: right.taken })
      return { edges, core: right.rest }
    }
    edges.push({ before, pair: only, after: right.taken })
    core = only.children
  }
}

/** The whole content again, around another core. */
export function wrapEdges(edges: readonly Edge[], core: readonly Inline[]): readonly Inline[] {
  return edges.reduceRight<readonly Inline[]>(
    (inside, { before, pair, after }) => [
      ...before,
      ...(pair ? [{ ...pair, children: inside }] : inside),
      ...after,
    ],
    core,
  )
}

interface Taken {
  readonly taken: readonly Inline[]
  readonly rest: readonly Inline[]
}

function takeEdge(content: readonly Inline[], document: Document, side: 'start' | 'end'): Taken {
  const isStart = side === 'start'
  const ordered = isStart ? content : content.toReversed()
  const taken: Inline[] = []
  let at = 0
  let text: InlineText | undefined
  for (const node of ordered) {
    const split = node.type === 'text' ? splitSpace(node, document, side) : undefined
    if (split) {
      taken.push(split.space)
      ;({ text } = split)
    } else if (node.type === 'text' || !isStructural(node) || at === ordered.length - 1) break
    else taken.push(node)
    at++
    if (text) break
  }
  const rest = [...(text ? [text] : []), ...ordered.slice(at)]
  return isStart ? { taken, rest } : { taken: taken.toReversed(), rest: rest.toReversed() }
}

/** A code that belongs to the end of its line, not to the sentence. */
export function isStructural(node: Inline): boolean {
  if (node.type === 'break') return true
  if (node.type === 'single' && node.kind === 'tag') return node.side === 'edge'
  return node.type === 'single' && node.kind === 'html' && /^<(?:!--|br\b)/i.test(node.value)
}

function splitSpace(
  node: InlineText,
  document: Document,
  side: 'start' | 'end',
): { space: Inline; text?: InlineText } | undefined {
  if (!node.range) return undefined
  const value = blanksAt(node.value, side)
  if (!value) return undefined
  const raw = unprefixed(document, node.range)
  const found = blanksAt(raw.text, side)
  const cut = side === 'start' ? raw.at(found.length) : raw.at(raw.text.length - found.length)
  const space: Inline = { type: 'single', kind: 'space', key: 'space', value: found }
  const { start, end } = node.range
  if (value.length === node.value.length) return { space }
  const text: InlineText =
    side === 'start'
      ? { type: 'text', value: node.value.slice(value.length), range: { start: cut, end } }
      : { type: 'text', value: node.value.slice(0, -value.length), range: { start, end: cut } }
  return { space, text }
}

/** The white space at one end of a text; linear, whatever stands inside. */
function blanksAt(text: string, side: 'start' | 'end'): string {
  const isBlank = (at: number) => ' \t\r\n'.includes(text[at] ?? '-')
  let length = 0
  while (isBlank(side === 'start' ? length : text.length - 1 - length)) length++
  return side === 'start' ? text.slice(0, length) : text.slice(text.length - length)
}

// GitHub's alerts: `[!NOTE]` alone on the first line of a quote.
function splitAlert(
  content: readonly Inline[],
  document: Document,
): { marker: Inline; rest: readonly Inline[] } | undefined {
  const [first, ...others] = content
  if (first?.type !== 'text' || !first.range) return undefined
  const tag = /^\[![A-Za-z][\w-]*\][+-]?(?=[ \t\n]|$)/.exec(first.value)?.[0]
  if (tag === undefined || !document.text.startsWith(tag, first.range.start)) return undefined
  const cut = first.range.start + tag.length
  const marker: Inline = {
    type: 'single',
    kind: 'alert',
    key: `alert:${tag}`,
    range: { start: first.range.start, end: cut },
    value: tag,
  }
  const value = first.value.slice(tag.length)
  const text: InlineText = { type: 'text', value, range: { start: cut, end: first.range.end } }
  return { marker, rest: value ? [text, ...others] : others }
}
