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
    const end = start === undefined ? undefined : closeOf(code, start, form)
    if (start === undefined || end === undefined) continue
    const marker = code.slice(at, start)
    const inside = { start, end: end - form.close.length }
    return { kind: 'block', marker, inside, ...placed(code, at), start: at, end }
  }
  return undefined
}

function closeOf(code: string, start: number, { close, nested }: BlockForm): number | undefined {
  let depth = 1
  let at = start
  while (depth > 0) {
    const end = code.indexOf(close, at)
    if (end < 0) return undefined
    const inner = nested === undefined ? -1 : code.indexOf(nested, at)
    const isInner = nested !== undefined && inner >= 0 && inner < end
    depth += isInner ? 1 : -1
    at = isInner ? inner + nested.length : end + close.length
  }
  return at
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
