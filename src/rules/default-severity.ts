import type { RuleSetting } from '../model/config.ts'
import type { Rule } from './rule.ts'

/** What a rule is when the configuration says nothing of it. */
export function defaultSeverity({ severity, isOptIn }: Rule): RuleSetting['severity'] {
  return isOptIn ? 'off' : severity
}
