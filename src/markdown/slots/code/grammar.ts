/** How one language writes comments, and all that must not be taken for one. Patterns are sticky. */
export interface Grammar {
  /** The marker of a comment that ends with its line. */
  readonly line?: RegExp
  /**
   * Where a line marker counts: `any` place, after a `blank` or at the start of a line, or at the
   * start of a `line` only.
   */
  readonly where: 'any' | 'blank' | 'line'
  /** What ends a line comment before its line does: `?>` in PHP. */
  readonly lineEnd?: RegExp
  readonly blocks: readonly BlockForm[]
  /** Strings, regular expressions and the like, in the order they are tried. */
  readonly pass: readonly Pass[]
}

export interface BlockForm {
  readonly open: RegExp
  readonly close: string
  /** What closes it as well, before that. */
  readonly closeToo?: string
  /** What opens another one inside it, in languages whose comments nest. */
  readonly nested?: string
}

/** Passes over a string or the like: a pattern, or the offset after what starts at `at`. */
export type Pass = RegExp | ((code: string, at: number) => number | undefined)

/** Where a sticky pattern ends that matches at an offset. */
export function endOf(pattern: RegExp, code: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(code) ? pattern.lastIndex : undefined
}
