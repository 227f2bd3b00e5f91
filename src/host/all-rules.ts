import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { canonicalLocale } from '../model/locale.ts'
import type { Pattern } from '../model/pattern.ts'
import { patternRule } from '../rules/patterns/pattern-rule.ts'
import type { Rule } from '../rules/rule.ts'
import type { YamlPath } from '../text/read-yaml.ts'
import { shorten } from '../text/shorten.ts'
import { matchTexts } from './match-texts.ts'
import { patternProblems } from './pattern-problems.ts'
import { type LoadModule, pluginRules } from './plugin-rules.ts'

/** Where the rules of a project come from, beside its configuration. */
export interface RuleSources {
  readonly rules: readonly Rule[]
  /** How plugins are loaded; absent where there are no modules. */
  readonly loadModule?: LoadModule | undefined
}

/** The rules there are with the patterns and plugins of a configuration, and what is wrong with those. */
export function allRules(
  data: {
    readonly patterns: Readonly<Record<string, Pattern>>
    readonly plugins: readonly string[]
  },
  { rules, loadModule }: RuleSources,
  rangeOf: (path: YamlPath) => Range,
): { readonly rules: readonly Rule[]; readonly problems: readonly Problem[] } {
  const patterns = Object.entries(data.patterns).map(([id, pattern]) => {
    const locales = pattern.locales.map((locale) => canonicalLocale(locale) ?? locale)
    return { rule: patternRule(id, { ...pattern, locales }, matchTexts), path: ['patterns', id] }
  })
  const plugins = pluginRules(data.plugins, loadModule, rangeOf)
  const own = [...patterns, ...plugins.rules.map((rule) => ({ rule, path: ['plugins'] }))]
  const taken = own.filter(({ rule: { id } }, index) =>
    [...rules, ...own.slice(0, index).map(({ rule }) => rule)].some((rule) => rule.id === id),
  )
  const problems = [
    ...patternProblems(data.patterns, rangeOf),
    ...plugins.problems,
    ...taken.map(repeated),
  ]
  return { rules: [...rules, ...own.map(({ rule }) => rule)], problems }

  function repeated({ rule: { id }, path }: (typeof own)[number]): Problem {
    const message = `Unexpected rule \`${shorten(id, 40)}\`, expected a name no other rule has`
    return { message, at: rangeOf(path), actual: id }
  }
}
