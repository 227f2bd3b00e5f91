import type { Locale } from './locale.ts'

/** The documents of one locale, in a folder of their own or beside those of others. */
export interface DocumentTree {
  readonly locale: Locale
  /** Paths of the files, by the name that a document and its translations share: `guides/sleep`. */
  readonly files: ReadonlyMap<string, string>
}
