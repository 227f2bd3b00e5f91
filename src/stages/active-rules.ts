import type { Config, RuleSetting } from '../model/config.ts'
import type { Severity } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import { defaultSeverity } from '../rules/default-severity.ts'
import type { Rule } from '../rules/rule.ts'
import { globToRegExp } from '../text/glob-to-reg-exp.ts'

/** A rule that is on, with what the configuration says of it. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}

/** The rules that are on in a locale for a file, and for the document it belongs to. */
export type RulesAt = (locale: Locale, ...paths: readonly string[]) => readonly ActiveRule[]

/** Finds the rules for a place: what `overrides` say of it goes before `rules`, the last one first. */
export function rulesAt(
  rules: readonly Rule[],
  { rules: general, overrides }: Pick<Config, 'rules' | 'overrides'>,
): RulesAt {
  const known = new Map<string, readonly ActiveRule[]>()
  const prepared = overrides.map(({ files, ...given }) => ({
    ...given,
    files: files.map(globToRegExp),
  }))
  return (locale, ...paths) => {
    const which = prepared.map(
      ({ files, locales }) =>
        (!locales.length || locales.includes(locale)) &&
        (!files.length || files.some((file) => paths.some((path) => file.test(path)))),
    )
    const key = which.map(Number).join('')
    const found = known.get(key)
    if (found) return found
    const settings = prepared.reduce(
      (all, { rules: own }, index) => (which[index] ? { ...all, ...own } : all),
      general,
    )
    const made = activeRules(rules, settings)
    known.set(key, made)
    return made
  }
}

function activeRules(
  rules: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>>,
): readonly ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = settings[rule.id]
    const severity = setting?.severity ?? defaultSeverity(rule)
    return severity === 'off' ? [] : [{ rule, severity, options: setting?.options ?? {} }]
  })
}
