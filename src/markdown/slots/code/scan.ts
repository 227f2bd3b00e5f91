import type { Range } from '../../../model/edit.ts'
import { type BlockForm, endOf, type Grammar } from './grammar.ts'

/** A comment: where it stands, and the part between its marker and its end. */
export interface Comment extends Range {
  readonly kind: 'line' | 'block'
  readonly marker: string
  readonly inside: Range
  /** Nothing but blanks stands before it on its line. */
  readonly isWholeLine: boolean
  readonly indent: string
}

/** The comments of a code, in order. What cannot be told is passed over, never guessed. */
export function* scan(code: string, grammar: Grammar): Iterable<Comment> {
  let at = 0
  let { blocks } = grammar
  while (at < code.length) {
    const opening = blocks.find(({ open }) => endOf(open, code, at) !== undefined)
    // A block that does not end here ends nowhere below: looking for it once is enough.
    if (opening && !code.includes(opening.close, at))
      blocks = blocks.filter((form) => form !== opening)
    const comment = blockAt(code, at, blocks) ?? lineAt(code, at, grammar)
    if (comment) yield comment
    at = comment?.end ?? passed(code, at, grammar)
  }
}

function passed(code: string, at: number, { pass }: Grammar): number {
  for (const one of pass) {
    const end = typeof one === 'function' ? one(code, at) : endOf(one, code, at)
    if (end !== undefined && end > at) return end
  }
  return at + 1
}

function blockAt(code: string, at: number, blocks: readonly BlockForm[]): Comment | undefined {
  for (const form of blocks) {
    const start = endOf(form.open, code, at)
    const close = start === undefined ? undefined : closeOf(code, start, form)
    if (start === undefined || !close) continue
    const { end } = close
    const marker = code.slice(at, start)
    const inside = { start, end: close.start }
    return { kind: 'block', marker, inside, ...placed(code, at), start: at, end }
  }
  return undefined
}

function closeOf(code: string, start: number, form: BlockForm): Range | undefined {
  const { nested } = form
  let depth = 1
  for (let at = start; ;) {
    const close = nextClose(code, at, form)
    if (!close) return undefined
    const inner = nested === undefined ? -1 : code.indexOf(nested, at)
    const isInner = nested !== undefined && inner >= 0 && inner < close.start
    depth += isInner ? 1 : -1
    if (depth === 0) return close
    at = isInner ? inner + nested.length : close.end
  }
}

function nextClose(code: string, from: number, { close, closeToo }: BlockForm): Range | undefined {
  const start = code.indexOf(close, from)
  if (start < 0) return undefined
  const other = closeToo === undefined ? -1 : code.slice(from, start).indexOf(closeToo)
  if (closeToo === undefined || other < 0) return { start, end: start + close.length }
  return { start: from + other, end: from + other + closeToo.length }
}

function lineAt(code: string, at: number, grammar: Grammar): Comment | undefined {
  const start = grammar.line && endOf(grammar.line, code, at)
  if (start === undefined) return undefined
  const where = placed(code, at)
  if (grammar.where === 'line' && !where.isWholeLine) return undefined
  if (grammar.where === 'blank' && !where.isWholeLine) {
    // A trailing `#fff` or `--flag` is seldom a comment, even where the language takes it for one.
    const stands = /\s/.test(code[at - 1] ?? ' ') && /\s/.test(code[start] ?? ' ')
    if (!stands) return undefined
  }
  const rest = /[^\n]*/.exec(code.slice(start))?.[0] ?? ''
  const stop = grammar.lineEnd?.exec(rest)?.index ?? rest.length
  const end = start + stop
  return {
    kind: 'line',
    marker: code.slice(at, start),
    inside: { start, end },
    ...where,
    start: at,
    end,
  }
}

function placed(code: string, at: number): Pick<Comment, 'isWholeLine' | 'indent'> {
  const before = code.slice(code.lastIndexOf('\n', at - 1) + 1, at)
  const isWholeLine = at === 0 || before.trim() === ''
  return { isWholeLine, indent: isWholeLine ? before : '' }
}
