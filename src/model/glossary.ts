import type { Range } from './edit.ts'
import type { Locale } from './locale.ts'

/** How a locale may inflect a brand; overrides what its grammar allows. */
export interface Inflection {
  /** May the name be the first or last part of a compound written solid (`Quitemateteam`)? */
  readonly compounds?: boolean
  /** Further right spellings, such as cases the grammar's endings do not give. */
  readonly forms?: readonly string[]
}

/** A name whose spelling must be right in every locale. */
export interface Brand {
  /** The canonical form: exact code points, NFC. */
  readonly name: string
  readonly kind: 'company' | 'product' | 'drug' | 'person' | 'standard'
  /** Right in every locale beside the name. */
  readonly also: readonly string[]
  /** Approved beside the name, per locale, the preferred one first. */
  readonly forms: Readonly<Record<Locale, readonly string[]>>
  /** Wrong, per locale; `*` is every locale. */
  readonly forbid: Readonly<Record<Locale, readonly string[]>>
  readonly case: 'exact' | 'any'
  /** Must a mention in the source be mentioned in the target? `equal` also compares the count. */
  readonly presence: 'required' | 'equal' | 'off'
  /** Respellings in Latin letters that help the search across scripts. */
  readonly pronunciations: readonly string[]
  readonly inflection: Readonly<Record<Locale, Inflection>>
  /** Phrases that look like the brand and are not. */
  readonly allow: readonly string[]
  /** Where the glossary file defines it. */
  readonly place: Range
}

/** A word and its translations. */
export interface Term {
  readonly source: string
  readonly use: Readonly<Record<Locale, readonly string[]>>
  readonly avoid: Readonly<Record<Locale, readonly string[]>>
  readonly place: Range
}

export interface Glossary {
  readonly path: string
  readonly brands: readonly Brand[]
  readonly terms: readonly Term[]
}
