import type { Range } from '../../model/edit.ts'

/**
 * The hybrid text as a tree. Ranges are offsets in the hybrid text.
 *
 * Grammar: `*…*` emphasis, `**…**` strong, `~~…~~` delete (a delimiter needs only a non-space inside
 * it); `` `…` `` code; `[…](n)`, `![…](n)`, `<gn>…</gn>`, `<xn/>` the numbered codes of the source; a
 * newline is a hard break; a backslash before ASCII punctuation is that character. All else is text,
 * but for bare tags of the elements a translation may add.
 */
export type HybridNode = HybridText | HybridBreak | HybridCode | HybridAttention | HybridNumbered

interface HybridText extends Range {
  readonly type: 'text'
  readonly value: string
  /** It is the bare tag of an element a translation may add; the name in lower case. */
  readonly added?: { readonly name: string; readonly closes: boolean }
}

interface HybridBreak extends Range {
  readonly type: 'break'
}

interface HybridCode extends Range {
  readonly type: 'code'
  readonly value: string
}

interface HybridAttention extends Range {
  readonly type: 'attention'
  readonly kind: 'emphasis' | 'strong' | 'delete'
  readonly children: readonly HybridNode[]
}

export type NumberedForm = 'link' | 'image' | 'tag' | 'single'

export interface HybridNumbered extends Range {
  readonly type: 'numbered'
  readonly form: NumberedForm
  readonly number: number
  readonly children: readonly HybridNode[]
}

export type CodeProblemKind =
  | 'missing-code'
  | 'duplicate-code'
  | 'unknown-code'
  | 'wrong-code-kind'
  | 'unclosed-tag'
  | 'unopened-tag'
  | 'crossing-tags'
  | 'markup-missing'
  | 'markup-added'
  | 'code-changed'
  | 'code-repeated'
  | 'line-break-count'

/** A fault in the codes of a translation. The range is an offset in the translation. */
export interface CodeProblem extends Range {
  readonly kind: CodeProblemKind
  /** The code as a translator writes it: `<x2/>`, `](1)`, `**`. */
  readonly code: string
}

/** Faults that make a translation unusable; the others only deserve a look. */
export function isFatal(problem: CodeProblem): boolean {
  return !harmless.has(problem.kind)
}

const harmless: ReadonlySet<CodeProblemKind> = new Set([
  'markup-missing',
  'markup-added',
  'code-changed',
  'code-repeated',
  'line-break-count',
])
