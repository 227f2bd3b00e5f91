import type { Inline, InlineSingle } from './inline.ts'

/** Elements that have no end tag (HTML Standard 13.1.2, "Void elements"). */
const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Tags nested deeper than this stay single. */
const deepest = 50

/** Joins `<b>`, its content and `</b>` among siblings into one pair; what has no partner stays single. */
export function pairTags(nodes: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = []
  const open: { name: string; at: number }[] = []
  for (const node of nodes) {
    const tag = node.type === 'single' ? readTag(node) : undefined
    const last = open.at(-1)
    if (tag?.closes && last?.name === tag.name) {
      open.pop()
      const [opener, ...children] = out.splice(last.at)
      if (opener?.type === 'single') out.push(enclose(opener, children, tag.node))
      continue
    }
    if (tag && !tag.closes && !tag.alone && open.length < deepest)
      open.push({ name: tag.name, at: out.length })
    out.push(node)
  }
  return out
}

interface Tag {
  readonly node: InlineSingle
  readonly name: string
  readonly closes: boolean
  readonly alone: boolean
}

function readTag(node: InlineSingle): Tag | undefined {
  if (node.kind === 'tag')
    return node.side === 'open' || node.side === 'close'
      ? { node, name: '', closes: node.side === 'close', alone: false }
      : undefined
  if (node.kind !== 'html') return undefined
  const match = /^<(\/?)([A-Za-z][\w.:-]*)[^]*?(\/?)>$/.exec(node.value)
  const name = match?.[2]?.toLowerCase()
  if (!match || name === undefined) return undefined
  const alone = match[3] === '/' || voidElements.has(name)
  return { node, name, closes: match[1] === '/', alone }
}

function enclose(open: InlineSingle, children: readonly Inline[], close: InlineSingle): Inline {
  const from = open.range
  const to = close.range
  if (!children.length && from && to)
    return {
      ...open,
      key: open.key + close.key,
      range: { start: from.start, end: to.end },
      value: open.value + close.value,
    }
  return {
    type: 'pair',
    kind: 'html',
    key: open.key,
    ...(from && { open: from }),
    ...(to && { close: to }),
    children,
  }
}
