import { compareMentions, type Comparison } from '../glossary/matcher.ts'
import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import type { Unit } from '../model/catalog.ts'
import type { RuleContext } from './rule.ts'

/** The names in a unit's source and target, compared when a rule first asks, and once. */
export function compareNames(
  unit: Pick<Unit, 'source' | 'target'>,
  { locale, sourceLocale, brands, knownWords: known, isWord }: Omit<RuleContext, 'options'>,
): () => Comparison {
  let compared: Comparison | undefined
  return () =>
    (compared ??= compareMentions(maskCodes(unit.source), maskCodes(unit.target), {
      locale,
      sourceLocale,
      brands,
      known,
      isWord,
    }))
}
