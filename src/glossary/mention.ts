import type { Range } from '../model/edit.ts'
import type { Brand } from '../model/glossary.ts'
import type { Locale } from '../model/locale.ts'
import type { PreparedBrand } from './prepare-brands.ts'

/** How a name is written. */
export type MentionKind =
  | 'right'
  /** The glossary forbids this spelling. */
  | 'forbidden'
  /** A few slips away from the name, in Latin letters. */
  | 'near-miss'
  /** Only capitals differ. */
  | 'case'
  /** Only spaces or hyphens differ: `Quite Mate`. */
  | 'split'
  /** Two words that are a few slips away: `Quiet Mate`. */
  | 'split-near'
  /** A letter of another script that looks the same. */
  | 'confusable'
  /** An invisible character inside. */
  | 'invisible'
  /** Characters of a compatibility form, such as full-width letters. */
  | 'compat-char'
  /** Accents, or a dotless i, that the name does not have. */
  | 'diacritic'
  /** An ending written without the apostrophe or hyphen the language asks for. */
  | 'suffix-separator'
  /** Another script, by sound, in no approved form. */
  | 'transliteration'
  /** In Latin letters, where the glossary requires the locale's own form. */
  | 'latin'

/** A place where a text names a brand. Offsets are UTF-16 units of the text. */
export interface Mention extends Range {
  readonly brand: Brand
  readonly kind: MentionKind
  /** As written. */
  readonly text: string
  /** The spelling of the glossary that stands here, without an ending; absent unless right. */
  readonly form?: string
  /** What to write in its place; endings that stay right are kept. The text itself when right. */
  readonly expected: string
  /**
   * May it be replaced without a human? True where the spelling itself is the evidence: forbidden
   * forms, look-alikes, invisible and compatibility characters, capitals (a name all in lower case
   * only if the source names it), one slip in a name of nine letters or more (six if the source names
   * it, and the name is not cut short), one character from an approved form. Never for likeness of
   * sound alone, nor where an ending that stays would be wrong after the name.
   */
  readonly safe: boolean
  /** Right, unless it is an ordinary word of the project that has a capital where a sentence begins. */
  readonly doubtful: boolean
}

export interface Query {
  readonly locale: Locale
  readonly brands: readonly PreparedBrand[]
  /** Ordinary words of the project's own source, in lower case: never a near miss. */
  readonly known?: ReadonlySet<string>
  /** Tells words of the source's language from others; asked seldom, since a dictionary is slow to read. */
  readonly isWord?: ((word: string) => boolean) | undefined
}
