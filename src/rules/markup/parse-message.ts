import type { Range } from '../../model/edit.ts'

/** One argument of a message: `{count, plural, one {…} other {…}}`. */
export interface MessageArgument extends Range {
  readonly name: string
  /** `plural`, `select`, `number` …; empty for `{name}`. */
  readonly type: string
  /** Selectors of its cases, in order: `one`, `=0`, `other`. */
  readonly selectors: readonly string[]
}

export interface ParsedMessage {
  /** Those inside cases too. */
  readonly arguments: readonly MessageArgument[]
  /** The first thing that is wrong with its syntax. */
  readonly problem?: Range & { readonly expected: string }
}

/** Does a text have an argument only ICU MessageFormat writes so? */
export function isMessage(text: string): boolean {
  return text.includes('{') && typed.test(text)
}

const typed = /\{\s{0,9}\w{1,60}\s{0,9},\s{0,9}(?:plural|selectordinal|select|number|date|time)\b/

/** Deeper messages are nobody's. */
const deepest = 20

/** The arguments of an ICU MessageFormat pattern (`ApostropheMode` DOUBLE_OPTIONAL). Linear. */
export function parseMessage(text: string): ParsedMessage {
  const state: State = { text, at: 0, found: [], depth: 0, problem: undefined }
  parseText(state)
  if (!state.problem && state.at < text.length) fail(state, 'an opening `{` before it')
  return { arguments: state.found, ...(state.problem && { problem: state.problem }) }
}

interface State {
  readonly text: string
  at: number
  readonly found: MessageArgument[]
  depth: number
  problem: ParsedMessage['problem'] | undefined
}

function fail(state: State, expected: string): void {
  const start = Math.min(state.at, state.text.length)
  state.problem ??= { start, end: Math.min(start + 1, state.text.length), expected }
  state.at = state.text.length
}

/** Text up to the `}` that ends it. */
function parseText(state: State): void {
  const { text } = state
  while (state.at < text.length) {
    const next = text[state.at]
    if (next === '}') return
    if (next === '{') parseArgument(state)
    else if (next === "'" && /[{}]/.test(text[state.at + 1] ?? '')) skipQuoted(state)
    else state.at++
  }
}

/** `'{'` is a brace; two apostrophes inside are one. */
function skipQuoted(state: State): void {
  let end = state.text.indexOf("'", state.at + 1)
  while (end >= 0 && state.text[end + 1] === "'") end = state.text.indexOf("'", end + 2)
  state.at = end < 0 ? state.text.length : end + 1
}

function parseArgument(state: State): void {
  const start = state.at++
  const name = take(state, /\s*[\p{L}\p{N}_.-]+\s*/uy)
  if (!name) return fail(state, 'the name of an argument')
  const type = takeMark(state, ',') ? take(state, /\s*\w+\s*/y) : ''
  const selectors: string[] = []
  if (/^(?:plural|selectordinal|select)$/.test(type)) {
    if (!takeMark(state, ',')) return fail(state, '`,` and the cases of the argument')
    take(state, /\s*(?:offset:\s*\d+)?\s*/y)
    while (state.at < state.text.length && state.text[state.at] !== '}')
      selectors.push(parseCase(state))
  } else if (takeMark(state, ',')) take(state, /[^{}]*/y)
  if (state.problem) return
  if (!takeMark(state, '}')) return fail(state, '`}` at the end of the argument')
  state.found.push({ name, type, selectors, start, end: state.at })
}

function parseCase(state: State): string {
  const selector = take(state, /\s*(?:=\d+|[\p{L}\p{N}_-]+)\s*/uy)
  if (!selector || !takeMark(state, '{')) fail(state, 'a case such as `other {…}`')
  else if (++state.depth > deepest) fail(state, 'less nesting')
  else {
    parseText(state)
    state.depth--
    if (!takeMark(state, '}')) fail(state, '`}` at the end of the case')
    take(state, /\s*/y)
  }
  return selector
}

function take(state: State, pattern: RegExp): string {
  pattern.lastIndex = state.at
  const found = pattern.exec(state.text)?.[0] ?? ''
  state.at += found.length
  return found.trim()
}

function takeMark(state: State, mark: string): boolean {
  const is = state.text[state.at] === mark
  if (is) state.at++
  return is
}
