import vm from 'node:vm'
import type { Match, Matched } from '../model/pattern.ts'

/** Milliseconds one text may take. */
const patience = 1000

/** Inside the context: what was found so far is kept when the time is over. */
const script = new vm.Script(`
  for (; at < texts.length; at++)
    found[at] = expressions.flatMap((expression, index) =>
      Array.from(texts[at].matchAll(expression), (match) => [match.index, match[0], index]),
    )
`)

/** Finds expressions in texts: see `MatchTexts`. V8 stops an expression that backtracks for too long. */
export function matchTexts(expressions: readonly RegExp[], texts: readonly string[]): Matched {
  const found: (readonly (readonly [number, string, number])[])[] = []
  const state = { expressions, texts, found, at: 0 }
  const context = vm.createContext(state)
  // A machine may be busy: only a text that takes its whole time alone is too slow.
  for (let before = -1; state.at < texts.length && state.at > before;) {
    before = state.at
    run(context)
  }
  const matches = found.map((list, index) => {
    const all = list.map(([start, text, expression]): Match => ({
      start,
      end: start + text.length,
      text,
      expression,
    }))
    return [texts[index] ?? '', withoutOverlaps(all)] as const
  })
  const slow = texts[state.at]
  return { matches: new Map(matches), ...(slow !== undefined && { slow }) }
}

function run(context: vm.Context): void {
  try {
    script.runInContext(context, { timeout: patience })
  } catch (error) {
    if (isTimeout(error)) return
    throw error
  }
}

/** The error comes from the context, where `Error` is another one. */
function isTimeout(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  let end = 0
  return matches
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => {
      if (match.start < end || match.end === match.start) return false
      end = match.end
      return true
    })
}
