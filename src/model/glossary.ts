import type { Range } from './edit.ts'
import type { Locale } from './locale.ts'

/** How a locale may inflect a brand; overrides what its grammar allows. */
export interface Inflection {
  /** May the name be the first or last part of a compound written solid (`Quitemateteam`)? */
  readonly compounds?: boolean
  /** Further right spellings, such as cases the grammar's endings do not give. */
  readonly forms?: readonly string[]
}

/** May a locale that is not written in Latin letters write a name in its own? */
export type Transliteration =
  /** Only in a form the glossary approves. */
  | 'forbid'
  /** As it likes. */
  | 'allow'
  /** It must, where the glossary approves a form. */
  | 'require'

/** Where a text stands: headings and titles, running text, front matter, UI strings, alternative texts. */
export type Scope = 'title' | 'body' | 'front-matter' | 'ui' | 'alt'

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
  /** `upper`: it may also be written in capitals. */
  readonly case: 'exact' | 'upper' | 'any'
  /** By locale; `*` is every locale, `forbid` where nothing is said. */
  readonly transliteration: Readonly<Record<Locale, Transliteration>>
  /** Where it is looked for; everywhere when empty. */
  readonly scope: readonly Scope[]
  /** Must it stay in parentheses where the source has it so, as in `sertraline (Zoloft)`? */
  readonly keepInParentheses: boolean
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
  /** One of these must be used; the first is preferred. */
  readonly use: Readonly<Record<Locale, readonly string[]>>
  /** Right as well. */
  readonly admit: Readonly<Record<Locale, readonly string[]>>
  /** Wrong; `*` is every locale, the source's own may be one. */
  readonly avoid: Readonly<Record<Locale, readonly string[]>>
  /** How inflected words of its forms begin, where the grammar of the locale does not tell. */
  readonly stems: Readonly<Record<Locale, readonly string[]>>
  readonly case: 'exact' | 'any'
  /** For people. */
  readonly note?: string
  readonly place: Range
}

export interface Glossary {
  readonly path: string
  readonly brands: readonly Brand[]
  readonly terms: readonly Term[]
}
