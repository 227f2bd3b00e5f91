import type { Catalog, Unit } from '../model/catalog.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { Sides } from '../model/sides.ts'

/** What a file says; `catalog` is absent when the file cannot be read whole and must not be written. */
export interface Decoded {
  readonly catalog?: Catalog
  /** Ranges are offsets in the file's text. */
  readonly problems: readonly Problem[]
}

/**
 * One catalog format: text ⇄ Catalog, pure strings.
 * Laws: `decode(encode(c))` gives c again; `encode(decode(t))` is t, byte for byte, for any t the
 * format itself wrote; a unit nobody changed keeps its bytes.
 */
export interface Format {
  readonly name: string
  readonly extension: string
  /**
   * The charset a file names and where; absent in formats that are always UTF-8. The text may be
   * wrong beyond ASCII: it was read before the charset was known.
   */
  charsetIn?(text: string): { readonly name: string; readonly at: Range } | undefined
  decode(text: string, at: { readonly locale: Locale; readonly path: string }): Decoded
  encode(catalog: Catalog): string
  /** The text of a catalog with no targets, for tools that start a new locale from it. */
  encodeTemplate(catalog: Catalog): string
  /** How a piece of a target is spelt inside the file, without quotes around it. */
  spell(text: string): string
  /** What a unit says in its file beyond its fields, such as further plural forms; empty when nothing. */
  readonly unsaid: (unit: Unit) => string
  /** The `extra` of two versions of a catalog made one. */
  readonly mergeExtra: (sides: Sides<Catalog['extra']>) => Catalog['extra']
}
