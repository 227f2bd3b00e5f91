import type { Range } from '../../model/edit.ts'

export type StrayKind = 'double' | 'leading' | 'trailing' | 'before-mark' | 'in-bracket'

/** A space that does not belong where it stands; the mark it stands before, when it is about one. */
export interface StraySpace extends Range {
  readonly kind: StrayKind
  readonly mark: string
}

/** How a message names each kind. */
export const strayKinds: Readonly<Record<StrayKind, string>> = {
  double: 'spaces in a row',
  leading: 'space at the start',
  trailing: 'space at the end',
  'before-mark': 'space before',
  'in-bracket': 'space inside brackets',
}

/** Spaces too many in a masked text. A code is a word, whatever it holds. */
export function straySpaces(text: string, language: string): readonly StraySpace[] {
  if (!/ [ ,.;:!?)\]।॥،؛؟。、]|[([] |^[ \t]|[ \t]$/u.test(text)) return []
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => {
    const end = index + found.length
    return { kind: kindAt(text, index, end), mark: '', start: index, end }
  })
    .map((space) =>
      space.kind === 'before-mark' ? { ...space, mark: text.charAt(space.end) } : space,
    )
    .filter((space) => isStray(text, space, language))
}

const pattern = / {2,}|(?<=[([]) | (?=[,.;:!?)\]।॥،؛؟。、])|^[ \t]+|(?<![ \t])[ \t]+$/gu

function kindAt(text: string, start: number, end: number): StrayKind {
  if (start === 0) return 'leading'
  if (end === text.length) return 'trailing'
  if (/[([]/.test(text.charAt(start - 1)) || /[)\]]/.test(text.charAt(end))) return 'in-bracket'
  if (/[,.;:!?।॥،؛؟。、]/.test(text.charAt(end))) return 'before-mark'
  return 'double'
}

function isStray(text: string, { kind, start, end, mark }: StraySpace, language: string): boolean {
  if (kind === 'in-bracket') {
    // `[ ]` is a box to tick.
    return !/[([]$/.test(text.slice(0, start)) || !/^[)\]]/.test(text.slice(end))
  }
  if (kind !== 'before-mark') return true
  if (language === 'km' || (/[;:!?]/.test(mark) && /^(?:fr|br)$/.test(language))) return false
  // `.NET`, `...`, `:)`, `!important`, `?:`: it begins something.
  const after = text.slice(end + 1)
  if (/^[^\s"'”’»)\]\uFFFC]/u.test(after)) return false
  return /[\p{L}\p{M}\p{N}\uFFFC)"”»]$/u.test(text.slice(Math.max(0, start - 2), start))
}
