import type { Severity } from '../model/finding.ts'
import type { RuleSetting } from '../model/config.ts'
import type { Rule } from '../rules/rule.ts'

/** A rule that is on, with what the configuration says of it. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}

export function activeRules(
  rules: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>>,
): readonly ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = settings[rule.id]
    const severity = setting?.severity ?? rule.severity
    return severity === 'off' ? [] : [{ rule, severity, options: setting?.options ?? {} }]
  })
}
