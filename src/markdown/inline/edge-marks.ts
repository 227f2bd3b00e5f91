import { isAttention, type Inline } from './inline.ts'

/** The punctuation at both inner edges of a pair, and what is between. */
export interface EdgeMarks {
  readonly lead: string
  readonly trail: string
  /** The children without the marks that are asked to go. */
  without(sides: { readonly lead: boolean; readonly trail: boolean }): readonly Inline[]
}

/**
 * Reads the runs of punctuation, emoji and blanks at the inner edges of emphasis. What carries meaning
 * of its own (`%`, `+`, `€`, `®`) is no such mark.
 */
export function edgeMarks(children: readonly Inline[]): EdgeMarks {
  const lead = runOf(edgeText(children, 'start'), 'start')
  const trail = runOf(edgeText(children, 'end'), 'end')
  return {
    lead,
    trail,
    without(sides) {
      const cut = sides.lead ? cutText(children, 'start', lead.length) : children
      return sides.trail ? cutText(cut, 'end', trail.length) : cut
    },
  }
}

/** Do the brackets and quotes of a run at the start close in the one at the end, and none is alone? */
export function isBalanced(lead: string, trail: string): boolean {
  const openers = Array.from(lead).filter(isBracket)
  const closers = Array.from(trail).filter(isBracket).toReversed()
  return (
    openers.length === closers.length &&
    openers.every((opener, index) => pairs.has(`${opener}${closers[index]}`))
  )
}

const pairs: ReadonlySet<string> = new Set(
  '() [] {} （） ［］ 「」 『』 【】 《》 〈〉 “” ‘’ «» ‹› „“ »« "" \'\''.split(' '),
)

function isBracket(character: string): boolean {
  return /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']$/u.test(character)
}

type Side = 'start' | 'end'

/** The text at the edge, also when further emphasis stands there. */
function edgeText(nodes: readonly Inline[], side: Side): string {
  const node = nodes.at(side === 'start' ? 0 : -1)
  if (node?.type === 'text') return node.value
  return node?.type === 'pair' && isAttention(node.kind) ? edgeText(node.children, side) : ''
}

function runOf(text: string, side: Side): string {
  const characters = Array.from(text)
  const ordered = side === 'start' ? characters : characters.toReversed()
  let length = 0
  // Joiners and variation selectors belong to the emoji before them.
  for (let at = 0; at < ordered.length; at++) {
    const character = ordered[at] ?? ''
    if (isMovable(character)) length = at + 1
    else if (!/^[\p{Cf}\p{Mn}]$/u.test(character)) break
  }
  const run = ordered.slice(0, length)
  return (side === 'start' ? run : run.toReversed()).join('')
}

function isMovable(character: string): boolean {
  if (/^[#%&*@/\\©®™§¶†‡‰′″]$/u.test(character)) return false
  return /^[\s\p{P}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u.test(
    character,
  )
}

function cutText(nodes: readonly Inline[], side: Side, length: number): readonly Inline[] {
  const isStart = side === 'start'
  const node = nodes.at(isStart ? 0 : -1)
  if (!node || length === 0) return nodes
  const others = isStart ? nodes.slice(1) : nodes.slice(0, -1)
  const cut = cutNode(node, side, length)
  return isStart ? [...cut, ...others] : [...others, ...cut]
}

function cutNode(node: Inline, side: Side, length: number): readonly Inline[] {
  if (node.type === 'pair') {
    const children = cutText(node.children, side, length)
    return children.length ? [{ ...node, children }] : []
  }
  if (node.type !== 'text') return [node]
  const value = side === 'start' ? node.value.slice(length) : node.value.slice(0, -length)
  return value ? [{ type: 'text', value }] : []
}
