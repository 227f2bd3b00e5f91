import type { Range } from '../../model/edit.ts'

/** Kinds that enclose text. The first three look in hybrid text as they do in Markdown. */
export type PairKind = 'emphasis' | 'strong' | 'delete' | 'link' | 'reference' | 'image' | 'html'
export type SingleKind =
  | 'code'
  | 'autolink'
  | 'footnote'
  | 'html'
  | 'image'
  | 'alert'
  | 'space'
  | 'tag'
  | 'other'

export interface InlineText {
  readonly type: 'text'
  readonly value: string
  /** Where it stands in the document; absent in a translation. */
  readonly range?: Range
}

/** A hard line break (CommonMark 6.7). */
interface InlineBreak {
  readonly type: 'break'
  readonly range?: Range
}

/** A code that stands alone. */
export interface InlineSingle {
  readonly type: 'single'
  readonly kind: SingleKind
  /** Equal for two codes a translator may confuse without harm: kind and what it refers to. */
  readonly key: string
  /** Absent in a code span a translator typed. */
  readonly range?: Range
  /** Code spans: the code. Spaces: as written. */
  readonly value: string
  /** Template syntax that belongs to the end of the line, or encloses text. */
  readonly side?: 'edge' | 'open' | 'close'
}

/** A code that encloses text. */
export interface InlinePair {
  readonly type: 'pair'
  readonly kind: PairKind
  readonly key: string
  /** What stands before and after the children; absent in emphasis a translator typed. */
  readonly open?: Range
  readonly close?: Range
  readonly children: readonly Inline[]
  /** A shortcut or collapsed reference: its label must be written out once the text differs from it. */
  readonly reference?: { readonly label: string; readonly collapsed: boolean }
}

/** The content of a slot: text, and codes that stand where they stand. */
export type Inline = InlineText | InlineBreak | InlineSingle | InlinePair

export function isAttention(kind: PairKind): kind is 'emphasis' | 'strong' | 'delete' {
  return kind === 'emphasis' || kind === 'strong' || kind === 'delete'
}

/** Is any of it emphasized, strong or struck out? */
export function hasAttention(content: readonly Inline[]): boolean {
  return content.some(
    (node) => node.type === 'pair' && (isAttention(node.kind) || hasAttention(node.children)),
  )
}

/** All text of the content, codes left out; a break of either kind is a line feed. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'pair') return plainText(node.children)
      return node.type === 'break' || /^<br\b/i.test(node.value) ? '\n' : ''
    })
    .join('')
}
