import { findBySound } from './find-by-sound.ts'
import { findForbidden } from './find-forbidden.ts'
import { findNearForms } from './find-near-forms.ts'
import { findAllowed, findRight } from './find-right.ts'
import { findVariants } from './find-variants.ts'
import type { Mention, Query } from './mention.ts'
import { readText, type Claim, type Pass, type SourceFacts } from './reading.ts'

/**
 * Every place of a text that names a brand, right or wrong, in order and without overlap. Codes must
 * be masked by U+FFFC; addresses, placeholders and identifiers are passed over. What the glossary
 * calls right is never reported.
 */
export function findMentions(text: string, query: Query): readonly Mention[] {
  return findWith(text, query)
}

/** @param source what the text was translated from tells, so that doubtful cases can be settled. */
export function findWith(text: string, query: Query, source?: SourceFacts): readonly Mention[] {
  if (!query.brands.length) return []
  const reading = readText(text, query, source)
  let claims: readonly Claim[] = []
  for (const pass of passes) claims = [...claims, ...pass(reading, claims)]
  return claims
    .flatMap(({ mention }) => (mention ? [mention] : []))
    .sort((a, b) => a.start - b.start)
}

/** The surest first: what one pass has claimed, those after it leave alone. */
const passes: readonly Pass[] = [
  findAllowed,
  findRight,
  findForbidden,
  findVariants,
  findNearForms,
  findBySound,
]
