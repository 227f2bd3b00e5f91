import { compareTerms, type TermComparison } from '../../glossary/matcher.ts'
import type { Unit } from '../../model/catalog.ts'
import { maskNames } from './mask-names.ts'
import type { RuleContext } from '../rule.ts'

/** The terms in a unit's source and target, compared when a rule first asks, and once. */
export function compareWords(
  unit: Pick<Unit, 'source' | 'target'>,
  context: Omit<RuleContext, 'options'>,
): () => TermComparison {
  let compared: TermComparison | undefined
  const compare = (): TermComparison => {
    if (!context.terms.length) return { avoided: [], missing: [] }
    const source = maskNames(unit.source, { ...context, locale: context.sourceLocale })
    return compareTerms(source, maskNames(unit.target, context), context)
  }
  return () => (compared ??= compare())
}
