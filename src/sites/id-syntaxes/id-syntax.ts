/** How an author gives a heading an id that does not follow from its words. */
export interface IdSyntax {
  readonly name: string
  /** Who reads it, in one line for tables. */
  readonly summary: string
  /** It stands before or after the words of the heading. */
  readonly side: 'before' | 'after'
  /** Of these dialects one must be on, so that translators never see it; none is needed when empty. */
  readonly dialects: readonly string[]
  /** It takes the place of the generated id; otherwise the heading has both. */
  readonly replaces: boolean
  /** The ids it can write. */
  readonly ids: RegExp
  write(id: string): string
}
