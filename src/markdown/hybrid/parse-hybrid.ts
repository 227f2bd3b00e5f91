import { closingTicks } from './closing-ticks.ts'
import type { CodeProblem, HybridNode, NumberedForm } from './hybrid.ts'

export interface ParsedHybrid {
  readonly nodes: readonly HybridNode[]
  /** Tags that are not closed, not opened, or cross. */
  readonly problems: readonly CodeProblem[]
}

/**
 * Parses hybrid text (see `HybridNode` for the grammar). Any string is hybrid text. Bare tags of the
 * elements in `mayAdd`, named in lower case, are tags; all others are text.
 */
export function parseHybrid(text: string, mayAdd?: ReadonlySet<string>): ParsedHybrid {
  const state: State = {
    text,
    mayAdd,
    frames: [{ kind: 'root', mark: '', at: 0, nodes: [] }],
    problems: [],
    closingTicks: closingTicks(text),
  }
  let at = 0
  while (at < text.length) at = step(state, at)
  while (state.frames.length > 1) demote(state)
  return { nodes: top(state).nodes, problems: state.problems }
}

type FrameKind = 'root' | 'emphasis' | 'strong' | 'delete' | 'link' | 'image' | 'tag'

interface Frame {
  readonly kind: FrameKind
  /** What opened it, to be given back as text when nothing closes it. */
  readonly mark: string
  readonly at: number
  readonly number?: number
  readonly nodes: HybridNode[]
}

interface State {
  readonly text: string
  readonly mayAdd: ReadonlySet<string> | undefined
  readonly frames: Frame[]
  readonly problems: CodeProblem[]
  /** Where the next run of so many backticks begins. */
  readonly closingTicks: (length: number, from: number) => number | undefined
}

function step(state: State, at: number): number {
  const { text } = state
  const character = text[at] ?? ''
  if (character === '\\' && isPunctuation(text[at + 1])) {
    addText(state, text[at + 1] ?? '', { start: at, end: at + 2 })
    return at + 2
  }
  const next =
    (character === '<' && stepTag(state, at)) ||
    (character === '`' && stepCode(state, at)) ||
    (character === '[' && open(state, { kind: 'link', mark: '[', at })) ||
    (character === '!' && text[at + 1] === '[' && open(state, { kind: 'image', mark: '![', at })) ||
    (character === ']' && stepBracket(state, at)) ||
    ((character === '*' || character === '~') && stepAttention(state, at))
  if (next) return next
  if (character === '\n') {
    top(state).nodes.push({ type: 'break', start: at, end: at + 1 })
    return at + 1
  }
  const end = nextMark(text, at + 1)
  addText(state, text.slice(at, end), { start: at, end })
  return end
}

/** Where the next character stands that may be more than text. */
function nextMark(text: string, from: number): number {
  const mark = /[\\<`[!\]*~\n]/g
  mark.lastIndex = from
  return mark.exec(text)?.index ?? text.length
}

function stepTag(state: State, at: number): number | false {
  const match = /^<(?:x(\d{1,4})\s*\/|g(\d{1,4})|(\/)g(\d{1,4}))>/.exec(
    state.text.slice(at, at + 16),
  )
  if (!match) return stepAdded(state, at)
  const end = at + match[0].length
  if (match[1] !== undefined) {
    top(state).nodes.push(numbered('single', Number(match[1]), [], { start: at, end }))
  } else if (match[2] !== undefined) {
    return open(state, { kind: 'tag', mark: match[0], at, number: Number(match[2]) })
  } else closeTag(state, Number(match[4]), { start: at, end })
  return end
}

// No attribute is ever read: with one, the tag is text.
function stepAdded(state: State, at: number): number | false {
  if (!state.mayAdd?.size) return false
  const match = /^<(\/?)([A-Za-z]{1,10})>/.exec(state.text.slice(at, at + 13))
  const name = match?.[2]?.toLowerCase()
  if (!match || name === undefined || !state.mayAdd.has(name)) return false
  const end = at + match[0].length
  const added = { name, closes: match[1] === '/' }
  top(state).nodes.push({ type: 'text', value: match[0], added, start: at, end })
  return end
}

function closeTag(state: State, number: number, range: { start: number; end: number }): void {
  const code = `</g${number}>`
  const index = lastFrame(state, (frame) => frame.kind === 'tag' && frame.number === number)
  if (index < 0) {
    state.problems.push({ kind: 'unopened-tag', code, ...range })
    return
  }
  if (state.frames.slice(index + 1).some((frame) => frame.kind === 'tag'))
    state.problems.push({ kind: 'crossing-tags', code, ...range })
  const frame = closeTo(state, index)
  top(state).nodes.push(numbered('tag', number, frame.nodes, { start: frame.at, end: range.end }))
}

function stepCode(state: State, at: number): number {
  const { text } = state
  let from = at
  while (text[from] === '`') from++
  const fence = text.slice(at, from)
  const to = state.closingTicks(fence.length, from)
  if (to === undefined) {
    addText(state, fence, { start: at, end: from })
    return from
  }
  const inside = text.slice(from, to)
  // CommonMark 6.1: one space on each side is stripped, unless the code is all spaces.
  const code = inside.replace(/\r\n|\n|\r/g, ' ')
  const value = /^ [^]* $/.test(code) && code.trim() ? code.slice(1, -1) : code
  const end = to + fence.length
  top(state).nodes.push({ type: 'code', value, start: at, end })
  return end
}

/** Deeper nesting is nobody's intent, and would overflow the stack of whoever walks the nodes. */
const deepest = 100

function open(state: State, frame: Omit<Frame, 'nodes'>): number {
  const end = frame.at + frame.mark.length
  if (state.frames.length <= deepest) state.frames.push({ ...frame, nodes: [] })
  else addText(state, frame.mark, { start: frame.at, end })
  return end
}

function stepBracket(state: State, at: number): number | false {
  const index = lastFrame(state, (frame) => frame.kind === 'link' || frame.kind === 'image')
  if (index < 0) reportStray(state, at)
  if (index < 0 || state.frames.slice(index + 1).some((frame) => frame.kind === 'tag')) return false
  const match = /^\]\((\d{1,4})\)/.exec(state.text.slice(at, at + 8))
  if (!match) {
    closeTo(state, index + 1, true)
    demote(state)
    return false
  }
  const frame = closeTo(state, index)
  const end = at + match[0].length
  const form = frame.kind === 'image' ? 'image' : 'link'
  top(state).nodes.push(numbered(form, Number(match[1]), frame.nodes, { start: frame.at, end }))
  return end
}

/** `](1)` that no `[` opens: half a link is no text. */
function reportStray(state: State, at: number): void {
  const code = /^\]\(\d{1,4}\)/.exec(state.text.slice(at, at + 8))?.[0]
  if (code !== undefined)
    state.problems.push({ kind: 'unopened-tag', code, start: at, end: at + code.length })
}

function stepAttention(state: State, at: number): number {
  const { text } = state
  const character = text[at] ?? ''
  let end = at
  while (text[end] === character) end++
  const canClose = !isSpace(text[at - 1])
  const canOpen = !isSpace(text[end])
  if (character === '~' && end - at !== 2) {
    addText(state, text.slice(at, end), { start: at, end })
    return end
  }
  let from = at
  while (from < end) {
    const width = (canClose && closeAttention(state, from, end)) || 0
    if (width) from += width
    else if (canOpen) {
      const mark = text.slice(from, from + Math.min(2, end - from))
      const kind = character === '~' ? 'delete' : mark.length === 2 ? 'strong' : 'emphasis'
      from = open(state, { kind, mark, at: from })
    } else {
      addText(state, text.slice(from, end), { start: from, end })
      from = end
    }
  }
  return end
}

function closeAttention(state: State, from: number, end: number): number {
  const kinds: readonly [FrameKind, number][] =
    state.text[from] === '~'
      ? [['delete', 2]]
      : [
          ['strong', 2],
          ['emphasis', 1],
        ]
  let best = -1
  let width = 0
  for (const [kind, size] of kinds) {
    if (end - from < size) continue
    const index = lastFrame(state, (frame) => frame.kind === kind && frame.nodes.length > 0)
    const blocked = state.frames
      .slice(index + 1)
      .some(({ kind: inner }) => inner === 'tag' || inner === 'link' || inner === 'image')
    if (index > best && !blocked) {
      best = index
      width = size
    }
  }
  if (best < 0) return 0
  const frame = closeTo(state, best)
  const { kind } = frame
  if (kind === 'emphasis' || kind === 'strong' || kind === 'delete')
    top(state).nodes.push({
      type: 'attention',
      kind,
      children: frame.nodes,
      start: frame.at,
      end: from + width,
    })
  return width
}

function top(state: State): Frame {
  return state.frames.at(-1) ?? { kind: 'root', mark: '', at: 0, nodes: [] }
}

function lastFrame(state: State, matches: (frame: Frame) => boolean): number {
  const index = state.frames.findLastIndex(matches)
  return index > 0 ? index : -1
}

/** Takes the frame at `index` off the stack (or leaves it there), after giving up those above it. */
function closeTo(state: State, index: number, keep = false): Frame {
  while (state.frames.length > index + 1) demote(state)
  if (keep) return top(state)
  return state.frames.pop() ?? top(state)
}

/** Nothing closed the innermost frame: its mark was text. */
function demote(state: State): void {
  const frame = state.frames.pop()
  if (!frame) return
  const range = { start: frame.at, end: frame.at + frame.mark.length }
  if (frame.kind === 'tag')
    state.problems.push({ kind: 'unclosed-tag', code: frame.mark, ...range })
  addText(state, frame.mark, range)
  for (const node of frame.nodes) {
    if (node.type === 'text' && !node.added) addText(state, node.value, node)
    else top(state).nodes.push(node)
  }
}

function addText(state: State, value: string, range: { start: number; end: number }): void {
  const { nodes } = top(state)
  const last = nodes.at(-1)
  if (last?.type === 'text' && !last.added)
    nodes[nodes.length - 1] = { ...last, value: last.value + value, end: range.end }
  else nodes.push({ type: 'text', value, start: range.start, end: range.end })
}

function numbered(
  form: NumberedForm,
  number: number,
  children: readonly HybridNode[],
  range: { start: number; end: number },
): HybridNode {
  return { type: 'numbered', form, number, children, start: range.start, end: range.end }
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character)
}

function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && /[!-/:-@[-`{-~]/.test(character)
}
