import type { Inline } from '../inline/inline.ts'

/** Codes without a number that wait for the place a translator gave them. */
export interface FreeCodes {
  /** Takes the first that is left of a kind (see `freeKind`). */
  take(kind: string): Inline | undefined
  /** The first of a kind, taken or not. */
  any(kind: string): Inline | undefined
  /** Those nobody took, in order. */
  left(): readonly Inline[]
}

/** Every take is one step, however many codes there are. */
export function freeCodes(codes: readonly Inline[]): FreeCodes {
  const queues = new Map<string, { readonly codes: Inline[]; next: number }>()
  const free = new Set(codes)
  for (const code of codes) {
    const queue = queues.get(freeKind(code))
    if (queue) queue.codes.push(code)
    else queues.set(freeKind(code), { codes: [code], next: 0 })
  }
  return {
    take(kind) {
      const queue = queues.get(kind)
      const code = queue?.codes[queue.next]
      if (!queue || !code) return undefined
      queue.next++
      free.delete(code)
      return code
    },
    any: (kind) => queues.get(kind)?.codes[0],
    left: () => [...free],
  }
}

/** Equal for codes that can stand for each other: emphasis by its kind, code spans by their code. */
function freeKind(code: Inline): string {
  if (code.type === 'pair') return code.kind
  return code.type === 'single' ? codeKind(code.value) : code.type
}

export function codeKind(value: string): string {
  return `code:${value}`
}
