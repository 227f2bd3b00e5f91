import { foldLines, trimBlanksEnd, trimBlanksStart } from '../../text/blanks.ts'
import { isAttention, type Inline } from './inline.ts'

/**
 * A translation's content as Markdown can hold it: no line feeds or NUL in text, no white space at
 * the inner edge of emphasis, none around hard breaks, no break at an edge. `oneLine` leaves have no
 * hard breaks at all. An empty result means there is nothing to write.
 */
export function normalizeContent(content: readonly Inline[], oneLine: boolean): readonly Inline[] {
  return trimOuter(normalizeAll(content, oneLine))
}

function normalizeAll(content: readonly Inline[], oneLine: boolean): readonly Inline[] {
  const nodes = content.flatMap((node) => normalizeNode(node, oneLine))
  return withoutBlanksAtBreaks(mergeText(nodes))
}

function normalizeNode(node: Inline, oneLine: boolean): readonly Inline[] {
  if (node.type === 'text') return [{ ...node, value: cleanText(node.value) }]
  if (node.type === 'break') return oneLine ? [{ type: 'text', value: ' ' }] : [node]
  if (node.type === 'single') return [node]
  const children = normalizeAll(node.children, oneLine)
  if (!isAttention(node.kind)) return [{ ...node, children }]
  const first = children[0]
  const lead = first?.type === 'text' ? before(first.value, first.value.trimStart()) : ''
  const last = children.at(-1)
  const trail = last?.type === 'text' ? last.value.slice(last.value.trimEnd().length) : ''
  const start = trimText(children, 0, (text) => text.trimStart())
  const inside = trimText(start, -1, (text) => text.trimEnd())
  return [
    { type: 'text', value: lead },
    ...(inside.length ? [{ ...node, children: inside }] : []),
    { type: 'text', value: trail },
  ]
}

function cleanText(value: string): string {
  return foldLines(value.replace(/[\r\n]\s+/g, '\n')).replaceAll('\u0000', '\uFFFD')
}

function before(text: string, rest: string): string {
  return text.slice(0, text.length - rest.length)
}

function mergeText(nodes: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text' && !node.value) continue
    if (node.type === 'text' && last?.type === 'text')
      out[out.length - 1] = { type: 'text', value: last.value + node.value }
    else out.push(node)
  }
  return out
}

function withoutBlanksAtBreaks(nodes: readonly Inline[]): readonly Inline[] {
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node
      const left = nodes[index - 1]?.type === 'break' ? trimBlanksStart(node.value) : node.value
      const value = nodes[index + 1]?.type === 'break' ? trimBlanksEnd(left) : left
      return { ...node, value }
    })
    .filter((node) => node.type !== 'text' || node.value)
}

function trimOuter(nodes: readonly Inline[]): readonly Inline[] {
  const blanksOff = trimText(trimText(nodes, 0, trimBlanksStart), -1, trimBlanksEnd)
  const from = blanksOff.findIndex((node) => node.type !== 'break')
  const to = blanksOff.findLastIndex((node) => node.type !== 'break')
  const inside = from < 0 ? [] : blanksOff.slice(from, to + 1)
  return inside.length === nodes.length ? inside : trimOuter(inside)
}

function trimText(
  nodes: readonly Inline[],
  at: 0 | -1,
  trim: (text: string) => string,
): readonly Inline[] {
  const node = nodes.at(at)
  if (node?.type !== 'text') return nodes
  const value = trim(node.value)
  const others = at === 0 ? nodes.slice(1) : nodes.slice(0, -1)
  if (!value) return others
  const trimmed: Inline = { ...node, value }
  return at === 0 ? [trimmed, ...others] : [...others, trimmed]
}
