import type { Unit } from '../../model/catalog.ts'
import type { Problem } from '../../model/finding.ts'
import type { Locale } from '../../model/locale.ts'
import { addressProblems, type KnownAddresses } from './address-problems.ts'
import { hiddenProblems } from './hidden-problems.ts'
import { lookalikeProblems } from './lookalike-problems.ts'
import { messageProblems } from './message-problems.ts'
import { placeholderProblems } from './placeholder-problems.ts'
import { templateProblems } from './template-problems.ts'

/**
 * What a target can do that its source cannot: a translation may change words, never capability. A unit
 * with any of these is not used; what only deserves a look is left out.
 */
export function* capabilityProblems(
  unit: Pick<Unit, 'source' | 'target' | 'context'>,
  at: KnownAddresses & { readonly locale: Locale },
): Iterable<Problem> {
  yield* placeholderProblems(unit)
  yield* templateProblems(unit)
  for (const problem of messageProblems(unit, at.locale)) if (!problem.minor) yield problem
  yield* addressProblems(unit, at)
  yield* lookalikeProblems(unit, at.legend)
  for (const problem of hiddenProblems(unit, at.locale)) if (!problem.minor) yield problem
}
