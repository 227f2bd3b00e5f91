import type { Finding, Problem } from '../model/finding.ts'
import type { RulesAt } from './active-rules.ts'
import { address, type Addressee } from './address.ts'

/** A fault that no rule looked for as a finding, unless the configuration turns its id off. */
export function fault(
  id: string,
  problem: Problem,
  to: Addressee,
  settings: { readonly rulesAt: RulesAt },
): readonly Finding[] {
  const severity = settings.rulesAt(to.locale, to.path).find(({ rule }) => rule.id === id)?.severity
  return severity === undefined ? [] : [address(to, { rule: id, severity, problem })]
}
