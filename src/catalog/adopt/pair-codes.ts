import { type Inline, isAttention } from '../../markdown/inline/inline.ts'
import { codeIdentity } from './code-identity.ts'
import type { Side } from './side.ts'

interface PairedCodes {
  /** The code of the source each code of the translation is. */
  readonly counterparts: ReadonlyMap<Inline, Inline>
  /** Codes that were paired only because nothing else was left for them. */
  readonly guessed: number
}

/** Pairs the codes of two contents: one of the source, one of the translation. */
export type PairCodes = (source: readonly Inline[], target: readonly Inline[]) => PairedCodes

/**
 * Says which codes of a translation are which of its source: those that refer to the same, in order;
 * then what is left of a kind, when that is one on each side, such as a link to a page in another
 * language.
 */
export function codePairer(source: Side, target: Side): PairCodes {
  const identityOfSource = codeIdentity(source)
  const identity = codeIdentity(target)
  return (content, translated) => {
    const theirs = codesIn(translated)
    const free = new Set(codesIn(content))
    const counterparts = new Map<Inline, Inline>()
    const take = (code: Code, isSame: (one: Code) => boolean) => {
      if (counterparts.has(code)) return
      const found = [...free].find((one) => one.type === code.type && isSame(one))
      if (!found) return
      free.delete(found)
      counterparts.set(code, found)
    }
    for (const code of theirs) take(code, (one) => one.key === code.key)
    for (const code of theirs) take(code, (one) => identityOfSource(one) === identity(code))
    const before = counterparts.size
    for (const form of new Set(theirs.map(formOf))) {
      const left = theirs.filter((code) => !counterparts.has(code) && formOf(code) === form)
      const ours = [...free].filter((code) => formOf(code) === form)
      if (left.length !== 1 || ours.length !== 1) continue
      for (const code of left) take(code, (one) => one === ours[0])
    }
    return { counterparts, guessed: counterparts.size - before }
  }
}

type Code = Exclude<Inline, { type: 'text' | 'break' }>

function codesIn(content: readonly Inline[]): readonly Code[] {
  return content.flatMap((node): readonly Code[] => {
    if (node.type === 'text' || node.type === 'break') return []
    if (node.type === 'single') return node.kind === 'space' || node.kind === 'code' ? [] : [node]
    const inside = codesIn(node.children)
    return isAttention(node.kind) ? inside : [node, ...inside]
  })
}

function formOf(code: Code): string {
  const kind = code.kind === 'reference' ? 'link' : code.kind
  return code.kind === 'html' ? `${code.type} ${/^\W*[\w-]+/.exec(code.key)?.[0] ?? ''}` : kind
}
