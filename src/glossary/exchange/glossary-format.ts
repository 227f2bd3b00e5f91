import type { Problem } from '../../model/finding.ts'
import type { Locale } from '../../model/locale.ts'
import type { Concept } from './concept.ts'

/** One format glossaries are exchanged in. Law: `decode(encode(concepts))` gives the concepts again, spellings by locale in any order. */
export interface GlossaryFormat {
  readonly name: string
  readonly extension: string
  /** @param source the locale of the content: names and terms are in it. */
  encode(concepts: readonly Concept[], source: Locale): string
  decode(text: string, source: Locale): DecodedGlossary
}

interface DecodedGlossary {
  readonly concepts: readonly Concept[]
  /** Ranges are offsets in the text. With any, nothing should be imported. */
  readonly problems: readonly Problem[]
}
