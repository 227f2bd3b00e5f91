import type { Locale } from '../model/locale.ts'
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
  if (!query.brands.length) return []
  const answers = answersFor(query)
  const known = answers.get(text)
  if (known) return known
  const found = findWith(text, query)
  if (answers.size >= most) answers.clear()
  answers.set(text, found)
  return found
}

interface Asked {
  readonly known: Query['known']
  readonly byLocale: Map<Locale, Map<string, readonly Mention[]>>
}

/** Several rules ask of one target, and every locale of one source: answers are kept for a while. */
const asked = new WeakMap<Query['brands'], Asked>()
const most = 4000

function answersFor({ brands, known, locale }: Query): Map<string, readonly Mention[]> {
  const before = asked.get(brands)
  const now: Asked = before && before.known === known ? before : { known, byLocale: new Map() }
  if (now !== before) asked.set(brands, now)
  const answers = now.byLocale.get(locale) ?? new Map<string, readonly Mention[]>()
  now.byLocale.set(locale, answers)
  return answers
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
