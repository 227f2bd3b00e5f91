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

/** What a project says of rules in a locale for a file, and for the document it belongs to. */
type SettingsAt = (
  locale: Locale,
  ...paths: readonly string[]
) => Readonly<Record<string, RuleSetting>>

/** The rules that are on in a locale for a file, and for the document it belongs to. */
export type RulesAt = (locale: Locale, ...paths: readonly string[]) => readonly ActiveRule[]

/** Finds the rules for a place. */
export function rulesAt(
  rules: readonly Rule[],
  config: Pick<Config, 'rules' | 'overrides'>,
): RulesAt {
  const settings = settingsAt(config)
  const known = new Map<Readonly<Record<string, RuleSetting>>, readonly ActiveRule[]>()
  return (...at) => {
    const own = settings(...at)
    const found = known.get(own) ?? activeRules(rules, own)
    known.set(own, found)
    return found
  }
}

/**
 * What is said of rules at a place: `overrides` go before `rules`, the last one first. The same object
 * for all places of which the same is said.
 */
export function settingsAt({
  rules: general,
  overrides,
}: Pick<Config, 'rules' | 'overrides'>): SettingsAt {
  const known = new Map<string, Readonly<Record<string, RuleSetting>>>()
  const prepared = overrides.map(({ files, ...given }) => ({
    ...given,
    files: files.map(globToRegExp),
  }))
  return (locale, ...paths) => {
    const which = prepared.filter(
      ({ files, locales }) =>
        (!locales.length || locales.includes(locale)) &&
        (!files.length || files.some((file) => paths.some((path) => file.test(path)))),
    )
    const key = which.map((one) => prepared.indexOf(one)).join(' ')
    const found = known.get(key) ?? Object.assign({}, general, ...which.map((one) => one.rules))
    known.set(key, found)
    return found
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
